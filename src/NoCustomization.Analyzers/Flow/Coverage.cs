using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Flow;

/// <summary>Which values patterns match for certain. The compiler asks no further where they match all; its flow graph does.</summary>
internal struct Coverage
{
    private bool _null;
    private bool _others;
    private bool _true;
    private bool _false;

    /// <summary>Whether nothing of a type is left over.</summary>
    public readonly bool IsWhole(ITypeSymbol? input) =>
        (_others || (_true && _false && Unwrapped(input)?.SpecialType == SpecialType.System_Boolean))
        && (_null || input is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T });

    /// <summary>Adds what a constant matches.</summary>
    public void Add(Optional<object?> constant)
    {
        if (!constant.HasValue)
            return;
        _null |= constant.Value is null;
        _true |= constant.Value is true;
        _false |= constant.Value is false;
    }

    /// <summary>Adds what a pattern matches.</summary>
    public void Add(IPatternOperation pattern, Compilation compilation)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                _null = _others = true;
                break;
            case IDeclarationPatternOperation { MatchedType: { } type }:
                _others |= IsAll(pattern.InputType, type, compilation);
                break;
            case ITypePatternOperation type:
                _others |= IsAll(pattern.InputType, type.MatchedType, compilation);
                break;
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0 } recursive:
                _others |= IsAll(pattern.InputType, recursive.MatchedType, compilation);
                break;
            case IConstantPatternOperation constant:
                Add(constant.Value.ConstantValue);
                break;
            case INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } }:
                _others = true;
                break;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Add(either.LeftPattern, compilation);
                Add(either.RightPattern, compilation);
                break;
        }
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsAll(ITypeSymbol input, ITypeSymbol matched, Compilation compilation) =>
        compilation.ClassifyCommonConversion(input, matched) is { IsImplicit: true, IsUserDefined: false, IsNumeric: false };
}
