using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>Whether the annotations of a core let vendor code name a symbol. What a catalog says of it is not known here.</summary>
internal static class Release
{
    private const int ReleasedOnly = 1;

    /// <summary>Whether naming a symbol is no finding: the innermost annotation decides, and what is inside a package-internal type stays so.</summary>
    public static bool Covers(ISymbol symbol)
    {
        var isReleased = false;
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (Has(current, "PackageInternalAttribute"))
                return false;
            isReleased |= Has(current, "ReleasedApiAttribute") || Has(current, "ExtensionPointAttribute") || Has(current, "ConfigurationPointAttribute");
        }

        return isReleased || !symbol.ContainingAssembly.GetAttributes().Any(static a => IsNamed(a, "StandardPackageAttribute") && a.NamedArguments.Any(static n => n.Key == "Reference" && n.Value.Value is ReleasedOnly));
    }

    /// <summary>Whether it is package-internal by an annotation of its own.</summary>
    public static bool IsWithheld(ISymbol symbol) => Has(symbol, "PackageInternalAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => IsNamed(a, attribute));

    private static bool IsNamed(AttributeData attribute, string name) => attribute.AttributeClass is { ContainingNamespace: { Name: "NoCustomization", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;
}
