using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The types that a value may have: of every expression that may give it, the most that is known.</summary>
internal static class PossibleTypes
{
    /// <summary>The types in the order of the code; empty where only <c>null</c> or an exception comes of it.</summary>
    public static List<ITypeSymbol> Of(IOperation value)
    {
        var types = new List<ITypeSymbol>();
        Collect(value, types);
        return types;
    }

    private static void Collect(IOperation value, List<ITypeSymbol> types)
    {
        var first = types.Count;
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: null } } or IThrowOperation:
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand, types);
                break;
            // A delegate does what the method does that it is made of.
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.ContainingType: { } type } }:
                types.Add(type);
                break;
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.ContainingType: { } type } }:
                types.Add(type);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Collect(conversion.Operand, types);
                Narrow(types, first, conversion.Type);
                break;
            case ILocalReferenceOperation local when LocalValues.Of(local) is { } assigned:
                Collect(assigned, types);
                Narrow(types, first, local.Type);
                break;
            default:
                if (Branches.PartsOf(value) is not { } parts)
                {
                    Add(value, types);
                    break;
                }

                foreach (var part in parts)
                    Collect(part, types);
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
