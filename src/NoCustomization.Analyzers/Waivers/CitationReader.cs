using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>Reads <c>[CustomizationWaiver("…")]</c> where its name stands, through aliases and constants.</summary>
internal static class CitationReader
{
    /// <summary>The attribute.</summary>
    public static readonly AttributeName Attribute = new(AnnotationNames.Namespace, AnnotationNames.CustomizationWaiver);

    /// <summary>Whether a type is the attribute, by full name.</summary>
    public static bool Is(ITypeSymbol? type) => type is
    {
        Name: AnnotationNames.CustomizationWaiver,
        ContainingType: null,
        ContainingNamespace: { Name: AnnotationNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>The citations of an attribute: one, or of a field declaration one for each field; none where it is another attribute.</summary>
    public static IEnumerable<SourceCitation> Read(SemanticModel model, NameUse use, CancellationToken cancellation)
    {
        if (use.Creator is not { } syntax
            || model.GetOperation(syntax, cancellation) is not IAttributeOperation { Operation: IObjectCreationOperation attribute }
            || !Is(attribute.Constructor?.ContainingType) || IsConditional(attribute.Constructor!.ContainingType))
            yield break;
        var id = "";
        foreach (var argument in attribute.Arguments)
        {
            if (argument.Parameter?.Ordinal == 0)
                id = argument.Value.ConstantValue.Value as string ?? "";
        }

        var declared = NameSyntax.OwnerOf(model, use.Node, cancellation);
        foreach (var owner in Owners(Site.OwnerOf(PropertyOf(declared as IParameterSymbol, syntax) ?? declared), syntax))
            yield return new SourceCitation(new WaiverCitation(id, owner is null ? "" : DocumentationId.Of(owner)), syntax.GetLocation(), OutermostOf(owner));
    }

    // A vendor's own copy that the compiler leaves out of the assembly: nobody sees there what is waived, so that nothing is.
    private static bool IsConditional(INamedTypeSymbol attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            foreach (var data in type.GetAttributes())
            {
                if (data.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
                    return true;
            }
        }

        return false;
    }

    // [property: CustomizationWaiver("…")] string Name, of a record: it is written at the parameter, and stands on the property or what backs it.
    private static ISymbol? PropertyOf(IParameterSymbol? parameter, SyntaxNode syntax)
    {
        if (parameter?.ContainingType is not { IsRecord: true } type)
            return null;
        foreach (var member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol { AssociatedSymbol: not null }))
                continue;
            foreach (var attribute in member.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference is { } place && place.SyntaxTree == syntax.SyntaxTree && place.Span == syntax.Span)
                    return member;
            }
        }

        return null;
    }

    // [CustomizationWaiver("…")] int a, b; stands on both, whatever of them it names; one further in, on an accessor or a lambda, stands on its owner.
    private static IEnumerable<ISymbol?> Owners(ISymbol? owner, SyntaxNode syntax)
    {
        var isAny = false;
        if (owner is IFieldSymbol or IEventSymbol && syntax.Parent?.Parent is { } declaration)
        {
            foreach (var member in owner.ContainingType.GetMembers())
            {
                if (member.Kind != owner.Kind || member.DeclaringSyntaxReferences is not [var place, ..] || place.SyntaxTree != syntax.SyntaxTree || !declaration.Span.Contains(place.Span))
                    continue;
                isAny = true;
                yield return member;
            }
        }

        if (!isAny)
            yield return owner;
    }

    private static INamedTypeSymbol? OutermostOf(ISymbol? owner)
    {
        var type = owner as INamedTypeSymbol ?? owner?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }
}
