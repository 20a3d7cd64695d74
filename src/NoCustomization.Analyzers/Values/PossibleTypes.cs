using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The types that a value may have: of every expression that may give it, the most that is known.</summary>
internal static class PossibleTypes
{
    // Locals may be defined by locals, choices hold choices; what is nested as deep as this is not honest code.
    private const int MaximalDepth = 32;

    /// <summary>The types in the order of the code; empty where only <c>null</c> or an exception comes of it.</summary>
    public static List<ITypeSymbol> Of(IOperation value)
    {
        var types = new List<ITypeSymbol>();
        Collect(value, types, 0);
        return types;
    }

    private static void Collect(IOperation value, List<ITypeSymbol> types, int depth)
    {
        var first = types.Count;
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: null } } or IThrowOperation:
                break;
            case var deep when depth == MaximalDepth:
                Add(deep, types);
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand, types, depth + 1);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Collect(conversion.Operand, types, depth + 1);
                Narrow(types, first, conversion.Type);
                break;
            case ILocalReferenceOperation local when LocalValues.Of(local) is { } assigned:
                Collect(assigned, types, depth + 1);
                Narrow(types, first, local.Type);
                break;
            default:
                if (Branches.PartsOf(value) is not { } parts)
                {
                    Add(value, types);
                    break;
                }

                foreach (var part in parts)
                    Collect(part, types, depth + 1);
                break;
        }
    }

    private static void Add(IOperation value, List<ITypeSymbol> types)
    {
        if (value.Type is { } type)
            types.Add(type);
    }

    private static void Narrow(List<ITypeSymbol> types, int first, ITypeSymbol? to)
    {
        for (var i = first; i < types.Count; i++)
            types[i] = Known.MoreSpecific(types[i], to)!;
    }
}
