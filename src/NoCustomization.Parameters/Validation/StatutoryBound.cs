using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Validation;

/// <summary>Compares a value with the highest that the law allows.</summary>
internal static class StatutoryBound
{
    /// <summary>What is wrong; <see langword="null"/> where the value holds. A bound that is not there allows nothing, for nobody knows it.</summary>
    public static string? Problem(object? value, object? bound, string name)
    {
        if (value is null)
            return null;
        if (bound is null)
            return ParameterTexts.BoundMissing(name);
        if (value is not IDictionary values || bound is not IDictionary bounds)
            return Exceeds(value, bound) ? ParameterTexts.AboveBound(Text(value), Text(bound), name) : null;
        foreach (DictionaryEntry entry in values)
        {
            if (bounds[entry.Key] is not { } limit)
                return ParameterTexts.BoundMissing($"{name}[{entry.Key}]");
            if (entry.Value is { } at && Exceeds(at, limit))
                return ParameterTexts.AboveBound($"{entry.Key}: {Text(at)}", Text(limit), name);
        }

        return null;
    }

    /// <summary>Whether values of one type can be compared with a bound of the other.</summary>
    public static bool CanCompare(Type value, Type bound)
    {
        value = Nullable.GetUnderlyingType(value) ?? value;
        bound = Nullable.GetUnderlyingType(bound) ?? bound;
        if (ValueOfDictionary(value) is { } inner && ValueOfDictionary(bound) is { } limit)
            return CanCompare(inner, limit);
        return IsNumber(value) ? IsNumber(bound) : value == bound && (typeof(IComparable).IsAssignableFrom(value) || typeof(IComparable<>).MakeGenericType(value).IsAssignableFrom(value));
    }

    private static bool Exceeds(object value, object bound) => IsNumber(value.GetType())
        ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) > Convert.ToDecimal(bound, CultureInfo.InvariantCulture)
        : ((IComparer)typeof(Comparer<>).MakeGenericType(value.GetType()).GetProperty(nameof(Comparer<>.Default))!.GetValue(null)!).Compare(value, bound) > 0;

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static Type? ValueOfDictionary(Type type)
    {
        foreach (var candidate in (Type[])[type, .. type.GetInterfaces()])
        {
            if (candidate.IsConstructedGenericType && (candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) || candidate.GetGenericTypeDefinition() == typeof(IDictionary<,>)))
                return candidate.GenericTypeArguments[1];
        }

        return null;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
