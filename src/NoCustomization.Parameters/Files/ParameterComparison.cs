using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>One side of a comparison: for whom, on which date, and as known when.</summary>
/// <param name="Scope">For whom.</param>
/// <param name="Date">On which date.</param>
/// <param name="RecordedUntil">As it was known at that time; <see langword="null"/> for what is known now.</param>
public readonly record struct ParameterSide(ParameterScope Scope, EffectiveDate Date, DateTimeOffset? RecordedUntil = null)
{
    /// <summary>The side as text.</summary>
    /// <returns>Scope and date.</returns>
    public override string ToString() => RecordedUntil is { } until ? $"{Scope} {Date} ({ParameterTexts.KnownAt(until.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture))})" : $"{Scope} {Date}";
}

/// <summary>A value in which two sides differ.</summary>
/// <param name="Point">Id of the parameter type.</param>
/// <param name="Property">The value's name.</param>
/// <param name="Before">On the first side; <see langword="null"/> where it is added.</param>
/// <param name="After">On the second side; <see langword="null"/> where it is removed.</param>
public sealed record ParameterDifference(string Point, string Property, ParameterValue? Before, ParameterValue? After);

/// <summary>In what two bodies, or two dates of one, differ.</summary>
public sealed class ParameterComparison
{
    private ParameterComparison(ParameterSide before, ParameterSide after, IReadOnlyList<ParameterDifference> differences)
    {
        Before = before;
        After = after;
        Differences = differences;
    }

    /// <summary>The first side.</summary>
    public ParameterSide Before { get; }

    /// <summary>The second side.</summary>
    public ParameterSide After { get; }

    /// <summary>By parameter and property.</summary>
    public IReadOnlyList<ParameterDifference> Differences { get; }

    /// <summary>Compares all known parameters.</summary>
    /// <param name="store">The store.</param>
    /// <param name="before">The first side.</param>
    /// <param name="after">The second side.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ParameterException">The store cannot be read.</exception>
    public static async ValueTask<ParameterComparison> OfAsync(IParameterStore store, ParameterSide before, ParameterSide after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var left = await store.ReadAllAsync(before.Scope, before.Date, before.RecordedUntil, cancellationToken).ConfigureAwait(false);
        var right = await store.ReadAllAsync(after.Scope, after.Date, after.RecordedUntil, cancellationToken).ConfigureAwait(false);
        return new ParameterComparison(before, after, [.. left.Zip(right).SelectMany(pair => Differing(pair.First, pair.Second))]);
    }

    /// <summary>For people, in their language.</summary>
    /// <returns>A line for each difference: <c>+</c> added, <c>~</c> changed, <c>-</c> removed.</returns>
    public string ToText()
    {
        var text = new StringBuilder().Append(Before).Append(" → ").Append(After).Append('\n');
        if (Differences.Count == 0)
            return text.Append(ParameterTexts.NoDifference).Append('\n').ToString();
        foreach (var point in Differences.GroupBy(difference => difference.Point))
        {
            text.Append(point.Key).Append('\n');
            foreach (var difference in point)
                text.Append("  ").Append(Line(difference)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>For programs.</summary>
    /// <returns>An object with <c>before</c>, <c>after</c> and <c>differences</c>, each with <c>kind</c> (added, changed, removed), values and legal bases.</returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ParameterJson.WritingForPeople))
        {
            writer.WriteStartObject();
            Write(writer, "before", Before);
            Write(writer, "after", After);
            writer.WriteStartArray("differences");
            foreach (var difference in Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("point", difference.Point);
                writer.WriteString("property", difference.Property);
                writer.WriteString("kind", difference.Before is null ? "added" : difference.After is null ? "removed" : "changed");
                Write(writer, "before", difference.Before);
                Write(writer, "after", difference.After);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static IEnumerable<ParameterDifference> Differing(ParameterReading left, ParameterReading right)
    {
        foreach (var name in left.Values.Keys.Union(right.Values.Keys).Order(StringComparer.Ordinal))
        {
            ParameterValue? before = left.Values.TryGetValue(name, out var was) ? was : null;
            ParameterValue? after = right.Values.TryGetValue(name, out var becomes) ? becomes : null;
            if (before is null || after is null || !JsonElement.DeepEquals(was.Value, becomes.Value))
                yield return new ParameterDifference(left.Definition.Id, name, before, after);
        }
    }

    private static string Line(ParameterDifference difference) => (difference.Before, difference.After) switch
    {
        (null, { } after) => $"+ {difference.Property}: {Text(after)}",
        ({ } before, null) => $"- {difference.Property}: {Text(before)}",
        ({ } before, { } after) => $"~ {difference.Property}: {Text(before)} → {Text(after)}",
        _ => "",
    };

    private static string Text(ParameterValue value)
    {
        var origin = value.Origin.LegalBasis is { Length: > 0 } basis ? $"{value.Origin.Scope} {value.Origin.From}, {basis}" : $"{value.Origin.Scope} {value.Origin.From}";
        return $"{JsonSerializer.Serialize(value.Value, ParameterJson.Options)} ({origin})";
    }

    private static void Write(Utf8JsonWriter writer, string name, ParameterSide side)
    {
        writer.WriteStartObject(name);
        writer.WriteString("scope", side.Scope.ToString());
        writer.WriteString("date", side.Date.ToString());
        if (side.RecordedUntil is { } until)
            writer.WriteString("recordedUntil", until.UtcDateTime.ToString(ParameterFile.Instant, System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ParameterValue? side)
    {
        if (side is not { } value)
            return;
        writer.WriteStartObject(name);
        writer.WritePropertyName("value");
        value.Value.WriteTo(writer);
        writer.WriteString("scope", value.Origin.Scope.ToString());
        writer.WriteString("from", value.Origin.From.ToString());
        if (value.Origin.LegalBasis is { } basis)
            writer.WriteString("legalBasis", basis);
        writer.WriteEndObject();
    }
}
