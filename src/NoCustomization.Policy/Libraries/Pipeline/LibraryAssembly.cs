using System;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>Names of the assemblies of a library.</summary>
public static class LibraryAssembly
{
    /// <summary>Whether an assembly is the library's, or one of several that begin with its name.</summary>
    public static bool IsOf(string assembly, string library) =>
        assembly.StartsWith(library, StringComparison.OrdinalIgnoreCase) && (assembly.Length == library.Length || assembly[library.Length] == '.');
}
