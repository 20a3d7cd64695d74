using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Verification.Cores;

namespace NoCustomization.Verification.Pipeline;

/// <summary>The assemblies of cores that load an extension.</summary>
internal static class CoreHosts
{
    /// <summary>The first of them that uses a library itself; null where there is none, or the assembly is no extension.</summary>
    public static CoreHost? Using(VendorAssembly vendor, NamedTypes names, string library)
    {
        if (!vendor.IsExtension)
            return null;
        foreach (var assembly in names.CoreAssemblies)
        {
            foreach (var reference in assembly.References)
            {
                if (LibraryAssembly.IsOf(reference.Name, library) && vendor.Cores.PackageOf(assembly) is { } package)
                    return new CoreHost(package, assembly.Facts.Name);
            }
        }

        return null;
    }
}
