using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Files;

/// <summary>Reads the document of a file: names are exact, and what is unknown is an error, <c>$schema</c> and <c>x-*</c> apart.</summary>
internal sealed class ParameterFileReader(ParameterCatalog catalog)
{
    private readonly List<string> _problems = [];
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<string> Problems => _problems;

    public IReadOnlyList<ParameterDraft> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add("$", ParameterTexts.Expected("object"));
            return [];
        }

        var fields = Fields(root, "$", "formatVersion", "changes");
        if (!fields.TryGetValue("formatVersion", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != 1)
            Add("$.formatVersion", ParameterTexts.Expected("1"));
        if (!fields.TryGetValue("changes", out var changes) || changes.ValueKind != JsonValueKind.Array)
        {
            Add("$.changes", ParameterTexts.Expected("array"));
            return [];
        }

        var index = 0;
        foreach (var change in changes.EnumerateArray())
            ReadChange(change, $"$.changes[{index++}]");
        return _problems.Count == 0 ? Remaining() : [];
    }

    private void ReadChange(JsonElement change, string path)
    {
        if (change.ValueKind != JsonValueKind.Object)
        {
            Add(path, ParameterTexts.Expected("object"));
            return;
        }

        var before = _problems.Count;
        var fields = Fields(change, path, "sequence", "point", "scope", "from", "set", "end", "withdraws", "legalBasis", "note", "recordedAt", "recordedBy");
        var point = Text(fields, path, "point", required: true);
        var scope = Text(fields, path, "scope", required: true);
        var from = Text(fields, path, "from", required: true);
        var basis = Text(fields, path, "legalBasis");
        var note = Text(fields, path, "note");
        _ = Text(fields, path, "recordedBy");
        var at = Text(fields, path, "recordedAt");
        var sequence = Number(fields, path, "sequence");
        var withdraws = Number(fields, path, "withdraws");
        if (at is not null && !DateTime.TryParseExact(at, ParameterFile.Instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            Add(path + ".recordedAt", ParameterTexts.Expected("yyyy-MM-ddTHH:mm:ss.ffffffZ"));
        if (_problems.Count > before)
            return;

        try
        {
            var definition = catalog.Require(point!);
            if (!EffectiveDate.TryParse(from, out var date))
                throw new ParameterException(ParameterTexts.NoDate(from!));
            var draft = new ParameterDraft(definition.Id, ParameterScope.Parse(scope!), date) { LegalBasis = basis, Note = note, Withdraws = withdraws };
            ReadValues(draft, definition, fields, path);
            _entries.Add(new Entry(path, sequence, draft));
        }
        catch (ParameterException exception)
        {
            Add(path, exception.Message);
        }
    }

    private void ReadValues(ParameterDraft draft, ParameterDefinition definition, Dictionary<string, JsonElement> fields, string path)
    {
        if (fields.TryGetValue("set", out var set))
        {
            if (set.ValueKind != JsonValueKind.Object)
                Add(path + ".set", ParameterTexts.Expected("object"));
            else
            {
                foreach (var value in set.EnumerateObject())
                {
                    if (IsKnown(definition, value.Name, $"{path}.set.{value.Name}"))
                        draft.Set[value.Name] = value.Value.Clone();
                }
            }
        }

        if (fields.TryGetValue("end", out var end))
        {
            if (end.ValueKind != JsonValueKind.Array || end.EnumerateArray().Any(name => name.ValueKind != JsonValueKind.String))
                Add(path + ".end", ParameterTexts.Expected("array"));
            else
            {
                foreach (var name in end.EnumerateArray().Select(name => name.GetString()!))
                {
                    if (IsKnown(definition, name, path + ".end") && !draft.End.Add(name))
                        Add(path + ".end", ParameterTexts.StatedTwice(name, path));
                }
            }
        }

        if (draft.Withdraws is null ? draft.Set.Count + draft.End.Count == 0 : draft.Set.Count + draft.End.Count > 0)
            Add(path, draft.Withdraws is null ? ParameterTexts.NoValues : ParameterTexts.WithdrawsAndSets);
    }

    // A history says in which order; without one a value is stated once for a day.
    private List<ParameterDraft> Remaining()
    {
        var withdrawn = new HashSet<long>();
        foreach (var entry in _entries)
        {
            if (entry.Draft.Withdraws is { } number && (!withdrawn.Add(number) || !_entries.Exists(other => other.Sequence == number)))
                Add(entry.Path, ParameterTexts.NothingToWithdraw(number));
        }

        var first = new Dictionary<(string, ParameterScope, EffectiveDate, string), string>();
        foreach (var entry in _entries.Where(entry => entry.Sequence is null))
        {
            foreach (var name in entry.Draft.Set.Keys.Concat(entry.Draft.End))
            {
                var key = (entry.Draft.Point, entry.Draft.Scope, entry.Draft.From, name);
                if (!first.TryAdd(key, entry.Path))
                    Add(entry.Path, ParameterTexts.StatedTwice(name, first[key]));
            }
        }

        foreach (var same in _entries.Where(entry => entry.Sequence is not null).GroupBy(entry => entry.Sequence).Where(group => group.Count() > 1))
            Add(same.Last().Path, ParameterTexts.StatedTwice("sequence", same.First().Path));
        return [.. _entries.Where(entry => entry.Draft.Withdraws is null && !(entry.Sequence is { } sequence && withdrawn.Contains(sequence))).OrderBy(entry => entry.Sequence ?? 0).Select(entry => entry.Draft)];
    }

    private bool IsKnown(ParameterDefinition definition, string name, string path)
    {
        if (definition.Properties.ContainsKey(name))
            return true;
        Add(path, ParameterTexts.UnknownProperty(Nearest.To(name, definition.Properties.Keys) ?? "-"));
        return false;
    }

    private Dictionary<string, JsonElement> Fields(JsonElement element, string path, params ReadOnlySpan<string> known)
    {
        var fields = new Dictionary<string, JsonElement>();
        foreach (var field in element.EnumerateObject())
        {
            if (known.Contains(field.Name))
                fields.Add(field.Name, field.Value);
            else if (field.Name != "$schema" && !field.Name.StartsWith("x-", StringComparison.Ordinal))
                Add($"{path}.{field.Name}", ParameterTexts.UnknownField);
        }

        return fields;
    }

    private string? Text(Dictionary<string, JsonElement> fields, string path, string name, bool required = false)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            if (required)
                Add($"{path}.{name}", ParameterTexts.Expected("text"));
            return null;
        }

        if (field.ValueKind == JsonValueKind.String)
            return field.GetString();
        Add($"{path}.{name}", ParameterTexts.Expected("text"));
        return null;
    }

    private long? Number(Dictionary<string, JsonElement> fields, string path, string name)
    {
        if (!fields.TryGetValue(name, out var field))
            return null;
        if (field.ValueKind == JsonValueKind.Number && field.TryGetInt64(out var number) && number > 0)
            return number;
        Add($"{path}.{name}", ParameterTexts.Expected("1, 2, 3..."));
        return null;
    }

    private void Add(string path, string message) => _problems.Add(ParameterTexts.AtPath(path, message));

    private sealed record Entry(string Path, long? Sequence, ParameterDraft Draft);
}
