using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>What an expression is known to be, without running it: through conversions, parentheses and locals assigned once.</summary>
internal static class Known
{
    /// <summary>The expression that gives a value: without conversions of the language and locals that stand for it.</summary>
    public static IOperation Source(IOperation value)
    {
        while (true)
        {
            value = Plain(value);
            if (value is not ILocalReferenceOperation local || LocalValues.Of(local) is not { } assigned)
                return value;
            value = assigned;
        }
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
                case ITranslatedQueryOperation query:
                    value = query.Operation;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The most that is known of a value's type: what it is before it is converted to something more general.</summary>
    public static ITypeSymbol? StaticType(IOperation value) => value switch
    {
        IParenthesizedOperation parenthesized => StaticType(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => MoreSpecific(StaticType(conversion.Operand), conversion.Type),
        ILocalReferenceOperation local when LocalValues.Of(local) is { } assigned => MoreSpecific(StaticType(assigned), local.Type),
        _ => value.Type,
    };

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
        // An interface has no base, and its values are objects all the same.
        if (general.SpecialType == SpecialType.System_Object)
            return true;
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
