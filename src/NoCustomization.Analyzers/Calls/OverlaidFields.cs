using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Reflection;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Calls;

/// <summary>
/// NC2001: a vendor's type with explicit layout that lays a field of its own over one of a core's type, to see what that hides. The finding stands at the field of the
/// core's type.
/// </summary>
internal sealed class OverlaidFields(CallContext context)
{
    /// <summary>Looks at the field of an attribute that says where it lies.</summary>
    public void Analyze(SemanticModelAnalysisContext at, SyntaxToken attribute)
    {
        if (TypeAround(at, attribute) is not { } type)
            return;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: false } field || OffsetOf(field, attribute) is not { } offset || context.TypeOf(field.Type) is not { Core: not null } core)
                continue;
            foreach (var neighbour in type.GetMembers())
            {
                if (neighbour is not IFieldSymbol { IsStatic: false } other || SymbolEqualityComparer.Default.Equals(other, field) || OffsetOf(other, null) != offset || context.TypeOf(other.Type) is { Core: not null })
                    continue;
                if (Overlay.TargetOf(core, context.TypeOf(other.Type)) is { } target)
                    at.Report(context.Patches.Vendor, Usage.Of(UsageKind.Reflect, target), field, field.Locations[0]);
                return;
            }
        }
    }

    private static INamedTypeSymbol? TypeAround(SemanticModelAnalysisContext at, SyntaxToken attribute)
    {
        var symbol = at.SemanticModel.GetEnclosingSymbol(attribute.SpanStart, at.CancellationToken);
        while (symbol is not null and not INamedTypeSymbol)
            symbol = symbol.ContainingSymbol;
        return (INamedTypeSymbol?)symbol;
    }

    // Of the attribute at a place, where one is given.
    private static int? OffsetOf(IFieldSymbol field, SyntaxToken? place)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: LookupApi.FieldOffset, ConstructorArguments: [{ Value: int offset }], ApplicationSyntaxReference: { } syntax }
                && (place is not { } token || syntax.SyntaxTree == token.SyntaxTree && syntax.Span.Contains(token.Span)))
            {
                return offset;
            }
        }

        return null;
    }
}
