using System;
using System.Collections;
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

    private static bool Exceeds(object value, object bound) =>
        value.GetType() == bound.GetType() && value is IComparable comparable
            ? comparable.CompareTo(bound) > 0
            : Convert.ToDecimal(value, CultureInfo.InvariantCulture) > Convert.ToDecimal(bound, CultureInfo.InvariantCulture);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
