using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Pipeline;

/// <summary>NC4006: a compiled view at the path of a core's.</summary>
internal static class ViewJudge
{
    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor)
    {
        NamedTypes? names = null;
        foreach (var path in ViewsOf(vendor.Metadata))
        {
            if (CompiledViews.IsShown(path))
                Judge(vendor, names ??= new NamedTypes(vendor.Image, vendor.Types, vendor.Cores), path);
        }
    }

    private static void Judge(VendorAssembly vendor, NamedTypes names, string path)
    {
        foreach (var assembly in names.CoreAssemblies)
        {
            if (vendor.Types.Universe.Open(assembly) is not { } image || vendor.Cores.PackageOf(assembly) is not { } package)
                continue;
            foreach (var other in ViewsOf(image.Metadata))
            {
                if (!CompiledViews.AreSame(other, path))
                    continue;
                vendor.Findings.Declare(Usage.Of(UsageKind.HookPipeline, package, CompiledViews.TargetOf(other)), default);
                return;
            }
        }
    }

    private static IEnumerable<string> ViewsOf(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeNames.Is(metadata, attribute, CompiledViews.Attribute) && AttributeValue.Read(metadata, attribute).Fixed is [_, _, string path])
                yield return path;
        }
    }
}
