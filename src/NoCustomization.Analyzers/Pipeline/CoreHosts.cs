using System;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Pipeline;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>The assemblies of cores that load the compilation as an extension.</summary>
internal sealed class CoreHosts(VendorCompilation vendor)
{
    private readonly Lazy<bool> _isExtension = new(() => ExtensionDeclaration.IsIn(vendor.Compilation.Assembly));

    /// <summary>The first of them that uses a library itself; null where there is none.</summary>
    public CoreHost? Using(string library)
    {
        if (!_isExtension.Value)
            return null;
        foreach (var core in vendor.CoreAssemblies)
        {
            if (Uses(core.Symbol, library))
                return new CoreHost(core.Package, core.Symbol.Identity.Name);
        }

        return null;
    }

    private static bool Uses(IAssemblySymbol assembly, string library)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (LibraryAssembly.IsOf(reference.Name, library))
                    return true;
            }
        }

        return false;
    }
}
