using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>What an assembly says of itself as an extension of a core.</summary>
internal static class ExtensionDeclaration
{
    /// <summary>Whether it says that it is one.</summary>
    public static bool IsIn(IAssemblySymbol assembly) => Find(assembly) is not null;

    /// <summary>The id that it gives itself, or null.</summary>
    public static string? IdOf(IAssemblySymbol assembly) => Find(assembly) is { } declaration ? Annotation.FirstText(declaration) : null;

    private static AttributeData? Find(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (Annotation.Is(attribute, out var name) && name == AnnotationNames.VendorExtension)
                return attribute;
        }

        return null;
    }
}
