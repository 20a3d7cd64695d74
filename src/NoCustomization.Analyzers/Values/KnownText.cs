using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The text that an expression is known to give: constants, locals assigned once, and what is put together of these.</summary>
internal static class KnownText
{
    // Longer than any name; sums of locals that are sums would double it at each step.
    private const int MaximalLength = 4096;

    /// <summary>The text of an expression, or null where it is not known.</summary>
    public static string? Of(IOperation? value)
    {
        if (value is null)
            return null;
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant as string;
        var text = new StringBuilder();
        return Append(value, text) ? text.ToString() : null;
    }

    private static bool Append(IOperation value, StringBuilder text)
    {
        if (text.Length > MaximalLength)
            return false;
        var source = Known.Source(value);
        if (source.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is not string piece)
                return false;
            text.Append(piece);
            return true;
        }

        return source switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate } sum => AppendSum(sum, text),
            IInterpolatedStringOperation interpolated => AppendParts(interpolated, text),
            IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat => AppendArguments(concat, text),
            _ => false,
        };
    }

    // Sums lean to the left, and generated ones are thousands of terms long: too many for a call each.
    private static bool AppendSum(IBinaryOperation sum, StringBuilder text)
    {
        var terms = new Stack<IOperation>();
        terms.Push(sum.RightOperand);
        var first = Known.Plain(sum.LeftOperand);
        while (first is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate, ConstantValue.HasValue: false } left)
        {
            terms.Push(left.RightOperand);
            first = Known.Plain(left.LeftOperand);
        }

        terms.Push(first);
        while (terms.Count > 0)
        {
            if (!Append(terms.Pop(), text))
                return false;
        }

        return true;
    }

    private static bool AppendParts(IInterpolatedStringOperation interpolated, StringBuilder text)
    {
        foreach (var part in interpolated.Parts)
        {
            var piece = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text,
                IInterpolationOperation { FormatString: null, Alignment: null } hole => hole.Expression,
                _ => null,
            };
            if (piece is null || !Append(piece, text))
                return false;
        }

        return true;
    }

    private static bool AppendArguments(IInvocationOperation concat, StringBuilder text)
    {
        foreach (var argument in concat.Arguments)
        {
            if (!Append(argument.Value, text))
                return false;
        }

        return true;
    }
}
