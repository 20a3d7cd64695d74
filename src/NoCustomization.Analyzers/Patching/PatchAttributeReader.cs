using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Libraries.Patching;
using Statement = NoCustomization.Policy.Libraries.Patching.PatchStatement<Microsoft.CodeAnalysis.ITypeSymbol, (Microsoft.CodeAnalysis.AttributeData Attribute, Microsoft.CodeAnalysis.ISymbol Owner)>;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Finds Harmony's patch attributes.</summary>
internal sealed class PatchAttributeReader(PatchContext context)
{
    /// <summary>What each patch attribute of a symbol says, in order.</summary>
    public List<Statement> Read(ISymbol symbol)
    {
        var statements = new List<Statement>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsPatch(attribute.AttributeClass))
                statements.Add(PatchStatements.Read<ITypeSymbol, (AttributeData, ISymbol)>(new AttributeFacts(attribute, context), (attribute, symbol)));
        }

        return statements;
    }

    // Harmony's own, and whatever a vendor derives from them.
    private static bool IsPatch(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (HarmonyAttributes.IsPatch(type.Name) && HarmonyTypes.Have(type))
                return true;
        }

        return false;
    }
}
