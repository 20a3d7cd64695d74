using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Whether an assembly says that it is an extension of a core.</summary>
internal static class ExtensionDeclaration
{
    /// <summary>Whether it does.</summary>
    public static bool IsIn(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (Annotation.Is(attribute, out var name) && name == AnnotationNames.VendorExtension)
                return true;
        }

        return false;
    }
}
