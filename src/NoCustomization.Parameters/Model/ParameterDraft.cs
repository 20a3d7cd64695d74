using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>A change that is to be recorded.</summary>
/// <param name="point">Id of the parameter type.</param>
/// <param name="scope">Who states the values.</param>
/// <param name="from">From which day on; it may lie in the past (a correction) or in the future.</param>
public class ParameterDraft(string point, ParameterScope scope, EffectiveDate from)
{
    /// <summary>Id of the parameter type.</summary>
    public string Point { get; } = point;

    /// <summary>Who states the values.</summary>
    public ParameterScope Scope { get; } = scope;

    /// <summary>From which day on.</summary>
    public EffectiveDate From { get; } = from;

    /// <summary>The values by property, as JSON.</summary>
    public Dictionary<string, JsonElement> Set { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties that the scope states no more.</summary>
    public HashSet<string> End { get; } = new(StringComparer.Ordinal);

    /// <summary>Number of the change that is withdrawn.</summary>
    public long? Withdraws { get; init; }

    /// <summary>
    /// The number of the last change of this parameter and scope that the author of the draft knows of, 0 where there was none. Where another one came in between,
    /// nothing is recorded. <see langword="null"/> records whatever came in between.
    /// </summary>
    public long? ExpectedVersion { get; set; }

    /// <summary>The legal basis, such as the number of the ordinance; a must for statutory values.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>What else is worth knowing.</summary>
    public string? Note { get; set; }

    /// <summary>A change of one parameter type, its properties named in code.</summary>
    /// <typeparam name="T">The parameter type.</typeparam>
    /// <param name="scope">Who states the values.</param>
    /// <param name="from">From which day on.</param>
    /// <returns>A draft without values.</returns>
    /// <exception cref="ParameterException">The type is none of parameters.</exception>
    public static ParameterDraft<T> Of<T>(ParameterScope scope, EffectiveDate from)
        where T : class => new(scope, from);

    /// <summary>Takes back a change that has not become effective yet.</summary>
    /// <param name="change">The change.</param>
    /// <returns>A draft; name the reason in its <see cref="Note"/>.</returns>
    public static ParameterDraft Withdrawal(ParameterChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new ParameterDraft(change.Point, change.Scope, change.From) { Withdraws = change.Sequence };
    }
}

/// <summary>A change of one parameter type, its properties named in code.</summary>
/// <typeparam name="T">The parameter type.</typeparam>
public sealed class ParameterDraft<T> : ParameterDraft
    where T : class
{
    internal ParameterDraft(ParameterScope scope, EffectiveDate from)
        : base(ParameterDefinition.IdOf(typeof(T)), scope, from)
    {
    }

    /// <summary>States a value.</summary>
    /// <typeparam name="TValue">Type of the property.</typeparam>
    /// <param name="property">The property, as in <c>tax => tax.Rate</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>The same draft.</returns>
    public ParameterDraft<T> With<TValue>(Expression<Func<T, TValue>> property, TValue value)
    {
        Set[NameOf(property)] = JsonSerializer.SerializeToElement(value, ParameterJson.Options);
        return this;
    }

    /// <summary>States a value no more.</summary>
    /// <typeparam name="TValue">Type of the property.</typeparam>
    /// <param name="property">The property, as in <c>tax => tax.Rate</c>.</param>
    /// <returns>The same draft.</returns>
    public ParameterDraft<T> Without<TValue>(Expression<Func<T, TValue>> property)
    {
        End.Add(NameOf(property));
        return this;
    }

    /// <summary>Names the legal basis.</summary>
    /// <param name="citation">Such as the number of the ordinance.</param>
    /// <param name="note">What else is worth knowing.</param>
    /// <returns>The same draft.</returns>
    public ParameterDraft<T> By(string citation, string? note = null)
    {
        LegalBasis = citation;
        Note = note ?? Note;
        return this;
    }

    private static string NameOf(LambdaExpression property) =>
        property.Body is MemberExpression { Member: var member } && ParameterDefinition.NameOf(typeof(T), member) is { } name
            ? name
            : throw new ParameterException(ParameterTexts.NoProperty(property.ToString(), typeof(T).FullName!));
}
