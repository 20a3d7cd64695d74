using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>An entry while it is being written: the values of each member.</summary>
internal sealed class WaiverDraft
{
    private readonly Dictionary<WaiverField, List<string>> _values = [];

    /// <summary>The values of a member; an alternative as its kind, <c>=</c> and what came of it.</summary>
    public IReadOnlyList<string> this[WaiverField field] => _values.GetValueOrDefault(field) ?? [];

    /// <summary>The value of a member that has one; empty where it has none.</summary>
    public string this[string member] => this[WaiverField.Of(member)] is [var value, ..] ? value : "";

    /// <summary>Whether a member has a value.</summary>
    public bool Has(WaiverField field) => this[field].Count > 0;

    /// <summary>Sets the values of a member. Blank ones say nothing and are left out.</summary>
    public void Set(WaiverField field, IEnumerable<string> values) => _values[field] = [.. values.Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The alternatives, split.</summary>
    public IEnumerable<(string Kind, string Result)> Alternatives => this[WaiverField.Of("alternatives")].Select(Split);

    /// <summary>Splits an alternative into its kind and its result.</summary>
    public static (string Kind, string Result) Split(string alternative) => alternative.IndexOf('=') is var at && at < 0
        ? (alternative.Trim(), "")
        : (alternative[..at].Trim(), alternative[(at + 1)..].Trim());

    /// <summary>The entry as JSON, indented with two spaces, lines ending with LF.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var field in WaiverField.All.Where(f => Has(f) && !f.Member.StartsWith("cost.", StringComparison.Ordinal)))
            {
                Write(json, field, field.Member);
                // The cost is one member, and stands where it is asked for.
                if (field.Member == "interoperability")
                    WriteCost(json);
            }

            if (!Has(WaiverField.Of("interoperability")))
                WriteCost(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void WriteCost(Utf8JsonWriter json)
    {
        var parts = WaiverField.All.Where(f => f.Kind == FieldKind.Yen && Has(f)).ToArray();
        if (parts.Length == 0)
            return;
        json.WriteStartObject("cost");
        foreach (var part in parts)
            Write(json, part, part.Member["cost.".Length..]);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, WaiverField field, string name)
    {
        switch (field.Kind)
        {
            case FieldKind.Texts:
                json.WriteStartArray(name);
                foreach (var value in this[field])
                    json.WriteStringValue(value);
                json.WriteEndArray();
                break;
            case FieldKind.Alternatives:
                json.WriteStartArray(name);
                foreach (var (kind, result) in Alternatives)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", kind);
                    json.WriteString("result", result);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case FieldKind.Yen or FieldKind.Count:
                json.WriteNumber(name, long.Parse(this[field][0], NumberStyles.None, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteString(name, this[field][0]);
                break;
        }
    }
}
