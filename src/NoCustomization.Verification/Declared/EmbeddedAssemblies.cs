using System;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Loading;

namespace NoCustomization.Verification.Declared;

/// <summary>
/// NC3005: an assembly of a core that an assembly carries as a resource, as weavers leave it there: code that they add loads it from there by names that it looks up. The
/// resource has the name of the file, or the one that Costura gives it; a name that only ends so may be that of another assembly.
/// </summary>
internal static class EmbeddedAssemblies
{
    private const string Weaver = "costura.";
    private const string Compressed = ".compressed";
    private const string Extension = ".dll";

    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor)
    {
        foreach (var handle in vendor.Metadata.ManifestResources)
        {
            var resource = vendor.Metadata.GetManifestResource(handle);
            if (resource.Implementation.IsNil && AssemblyIn(vendor.Metadata.GetString(resource.Name)) is { } name && LoadUsages.Supply(vendor.SeenCores, name) is { } usage)
                vendor.Findings.Declare(usage, default);
        }
    }

    private static string? AssemblyIn(string resource)
    {
        var name = resource.AsSpan();
        if (name.StartsWith(Weaver, StringComparison.OrdinalIgnoreCase))
            name = name[Weaver.Length..];
        if (name.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase))
            name = name[..^Compressed.Length];
        return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length].ToString() : null;
    }
}
