using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Startup;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Declared;

/// <summary>NC3006: hosting startups that a library declares, and the type that the runtime calls in a startup hook.</summary>
internal static class StartupJudge
{
    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor)
    {
        JudgeHostingStartups(vendor);
        JudgeStartupHook(vendor);
    }

    private static void JudgeHostingStartups(VendorAssembly vendor)
    {
        // What a program does to its own start is no injection.
        if (vendor.Image.Pe.PEHeaders.CorHeader!.EntryPointTokenOrRelativeVirtualAddress != 0)
            return;
        foreach (var handle in vendor.Metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = vendor.Metadata.GetCustomAttribute(handle);
            if (AttributeNames.Is(vendor.Metadata, attribute, StartupAttributes.HostingStartup)
                && StartupUsages.Hook(vendor.SeenCores, StartupKeys.HostingStartupAttribute, vendor.Cores.TypeOf(vendor.Image, AttributeNames.TypeOf(vendor.Metadata, attribute))) is { } usage)
            {
                vendor.Findings.Declare(usage, default);
            }
        }
    }

    private static void JudgeStartupHook(VendorAssembly vendor)
    {
        var metadata = vendor.Metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (type.Namespace.IsNil && metadata.StringComparer.Equals(type.Name, StartupHookType.Name) && !type.Attributes.IsNested() && HasMethod(metadata, type)
                && StartupUsages.Hook(vendor.SeenCores, StartupKeys.StartupHooks) is { } usage)
            {
                vendor.Findings.Declare(usage, handle);
            }
        }
    }

    private static bool HasMethod(MetadataReader metadata, TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.StringComparer.Equals(method.Name, StartupHookType.Method) && Initializers.IsInitializer(metadata, method))
                return true;
        }

        return false;
    }
}
