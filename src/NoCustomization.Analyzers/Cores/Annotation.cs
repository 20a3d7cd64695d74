using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Recognizes the annotations by full name, whatever assembly declares them.</summary>
internal static class Annotation
{
    /// <summary>Whether an attribute is one of the annotation namespace, and its simple name.</summary>
    public static bool Is(AttributeData attribute, out string name)
    {
        if (attribute.AttributeClass is { ContainingType: null, ContainingNamespace: { Name: AnnotationNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } } type)
        {
            name = type.Name;
            return true;
        }

        name = "";
        return false;
    }

    /// <summary>The first constructor argument, where it is a text.</summary>
    public static string? FirstText(AttributeData attribute) =>
        attribute.ConstructorArguments is { Length: > 0 } arguments && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
