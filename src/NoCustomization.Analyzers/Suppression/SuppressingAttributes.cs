using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>NC9001: <c>[SuppressMessage]</c> and <c>[UnconditionalSuppressMessage]</c>, whoever declares the attribute, on whatever it stands.</summary>
internal static class SuppressingAttributes
{
    /// <summary>The simple names of the attributes.</summary>
    public static readonly string[] Names = ["SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute"];

    /// <summary>Whether a type is one of them, by full name.</summary>
    public static bool Is(ITypeSymbol? type) => type is
    {
        Name: "SuppressMessageAttribute" or "UnconditionalSuppressMessageAttribute",
        ContainingType: null,
        ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    };

    /// <summary>Looks at a name that may be such an attribute's.</summary>
    public static void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor, NameUse use)
    {
        if (use.Creator is not { } syntax
            || context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not IAttributeOperation { Operation: IObjectCreationOperation attribute }
            || !Is(attribute.Constructor?.ContainingType))
            return;
        foreach (var text in TextsOf(attribute))
        {
            if (Suppressions.RuleIn(text) is not { } rule)
                continue;
            var owner = NameSyntax.OwnerOf(context.SemanticModel, use.Node, context.CancellationToken);
            context.ReportDiagnostic(Suppressions.Describe(vendor, "[" + attribute.Constructor!.ContainingType.Name.Replace("Attribute", "") + "]", rule, owner, syntax.GetLocation()));
        }
    }

    // The id is the second argument, whatever its order in the call; a property where the attribute is the vendor's own and has one.
    private static IEnumerable<string?> TextsOf(IObjectCreationOperation attribute)
    {
        foreach (var argument in attribute.Arguments)
        {
            if (argument.Parameter is { Ordinal: 1 })
                yield return TextOf(argument.Value);
        }

        foreach (var initializer in attribute.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: "CheckId" }, Value: var value })
                yield return TextOf(value);
        }
    }

    // What the compiler looks at is the constant, whatever the parameter's type makes of it.
    private static string? TextOf(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
            value = conversion.Operand;
        return value.ConstantValue.Value as string;
    }
}
