using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>What an expression is known to be, without running it: through conversions, parentheses and locals assigned once.</summary>
internal static class Known
{
    // Locals may be defined by locals; a chain as long as this one is not honest code.
    private const int MaximalDepth = 16;

    /// <summary>The expression that gives a value: without conversions of the language and locals that stand for it.</summary>
    public static IOperation Source(IOperation value)
    {
        for (var depth = 0; depth < MaximalDepth; depth++)
        {
            var plain = Plain(value);
            if (plain is not ILocalReferenceOperation local || LocalValues.Of(local) is not { } assigned)
                return plain;
            value = assigned;
        }

        return value;
    }

    /// <summary>The expression without parentheses and conversions of the language.</summary>
    public static IOperation Plain(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation } creation:
                    value = creation.Target;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The text of an expression, or null where it is not known.</summary>
    public static string? Text(IOperation? value)
    {
        if (value is null)
            return null;
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant as string;
        switch (Source(value))
        {
            case { ConstantValue: { HasValue: true, Value: string text } }:
                return text;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate } sum:
                return Text(sum.LeftOperand) is { } left && Text(sum.RightOperand) is { } right ? left + right : null;
            case IInterpolatedStringOperation interpolated:
                var whole = "";
                foreach (var part in interpolated.Parts)
                {
                    var piece = part switch
                    {
                        IInterpolatedStringTextOperation literal => Text(literal.Text),
                        IInterpolationOperation { FormatString: null, Alignment: null } hole => Text(hole.Expression),
                        _ => null,
                    };
                    if (piece is null)
                        return null;
                    whole += piece;
                }

                return whole;
            case IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat:
                var joined = "";
                foreach (var argument in concat.Arguments)
                {
                    if (Text(argument.Value) is not { } next)
                        return null;
                    joined += next;
                }

                return joined;
            default:
                return null;
        }
    }

    /// <summary>The most that is known of a value's type: what it is before it is converted to something more general.</summary>
    public static ITypeSymbol? StaticType(IOperation value) => StaticType(value, 0);

    private static ITypeSymbol? StaticType(IOperation value, int depth)
    {
        if (depth == MaximalDepth)
            return value.Type;
        switch (value)
        {
            case IParenthesizedOperation parenthesized:
                return StaticType(parenthesized.Operand, depth + 1);
            case IConversionOperation { OperatorMethod: null } conversion:
                return MoreSpecific(StaticType(conversion.Operand, depth + 1), conversion.Type);
            case ILocalReferenceOperation local when LocalValues.Of(local) is { } assigned:
                return MoreSpecific(StaticType(assigned, depth + 1), local.Type);
            default:
                return value.Type;
        }
    }

    /// <summary>
    /// What is known of a value after a cast: one to a base or an interface forgets what was known; one to a derived class says more; one from a class to an
    /// interface that it does not have says nothing of what the class is.
    /// </summary>
    public static ITypeSymbol? MoreSpecific(ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is null || to is null)
            return to ?? from;
        if (Is(from, to))
            return from;
        return from.TypeKind == TypeKind.Interface || from.SpecialType == SpecialType.System_Object || Is(to, from) ? to : from;
    }

    private static bool Is(ITypeSymbol type, ITypeSymbol general)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, general))
                return true;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract, general))
                return true;
        }

        return false;
    }
}
