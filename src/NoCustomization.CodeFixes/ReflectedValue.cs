using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary>What reflection is handed as an object, as it is written.</summary>
/// <param name="syntax">The expression.</param>
/// <param name="type">Its own type; null where it has none.</param>
/// <param name="isNull">Whether it is the null of the language.</param>
internal readonly struct ReflectedValue(SyntaxNode syntax, ITypeSymbol? type, bool isNull)
{
    /// <summary>The expression.</summary>
    public SyntaxNode Syntax { get; } = syntax.WithoutTrivia();

    /// <summary>Its own type; null where it has none.</summary>
    public ITypeSymbol? Type { get; } = type;

    /// <summary>Whether it is the null of the language.</summary>
    public bool IsNull { get; } = isNull;

    /// <summary>One value.</summary>
    public static ReflectedValue Of(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return new(value.Syntax, value.Type, value.ConstantValue is { HasValue: true, Value: null });
    }

    /// <summary>The values of a list of arguments; null where they are not written out.</summary>
    public static ImmutableArray<ReflectedValue>? Of(IOperation? list, SemanticModel model)
    {
        while (list is IConversionOperation conversion)
            list = conversion.Operand;
        return list switch
        {
            null => null,
            { ConstantValue: { HasValue: true, Value: null } } => ImmutableArray<ReflectedValue>.Empty,
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => ImmutableArray<ReflectedValue>.Empty,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Select(Of).ToImmutableArray(),
            IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } when sizes[0].ConstantValue is { HasValue: true, Value: 0 } => ImmutableArray<ReflectedValue>.Empty,
            _ when list.Syntax.GetFirstToken().ValueText == "[" => OfCollectionExpression(list.Syntax, model),
            _ => null,
        };
    }

    // The oldest compiler shows these to nobody but the syntax.
    private static ImmutableArray<ReflectedValue>? OfCollectionExpression(SyntaxNode list, SemanticModel model)
    {
        var values = ImmutableArray.CreateBuilder<ReflectedValue>();
        foreach (var element in list.ChildNodes())
        {
            if (element.ChildNodesAndTokens() is not { Count: 1 } only || only[0].AsNode() is not { } value)
                return null;
            values.Add(new(value, model.GetTypeInfo(value).Type, model.GetConstantValue(value) is { HasValue: true, Value: null }));
        }

        return values.ToImmutable();
    }
}
