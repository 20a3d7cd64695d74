using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Json;

/// <summary>
/// Reads the members of one JSON object against what a document of ours allows, gathering problems instead of stopping at the first.
/// Unknown members are errors, except <c>$schema</c> and those whose name begins with <c>x-</c>.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonValue _object;
    private readonly List<DocumentProblem> _problems;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal) { "$schema" };

    public ObjectReader(JsonValue value, List<DocumentProblem> problems)
    {
        _object = value;
        _problems = problems;
        if (value.Kind != JsonKind.Object)
            Problem(value, new Text("Document_ExpectedObject"));
    }

    /// <summary>A member of any kind, or null.</summary>
    public JsonValue? Member(string name)
    {
        _known.Add(name);
        foreach (var member in _object.Members)
        {
            if (member.Name == name)
                return member.Value;
        }

        return null;
    }

    /// <summary>A member that must be there.</summary>
    public JsonValue? Required(string name)
    {
        var value = Member(name);
        if (value is null && _object.Kind == JsonKind.Object)
            _problems.Add(new DocumentProblem(_object.Start, 1, new Text("Document_MissingMember", name)));
        return value;
    }

    /// <summary>A non-empty string, or null where the member is absent, null or wrong.</summary>
    public string? String(string name, bool required = false) => StringOf(required ? Required(name) : Member(name));

    /// <summary>A non-empty string that must be there; null is none.</summary>
    public string? Said(string name)
    {
        var value = Required(name);
        if (value is { Kind: JsonKind.Null })
            Problem(value, new Text("Document_ExpectedString"));
        return StringOf(value);
    }

    /// <summary>The text of a value that must be a non-empty string.</summary>
    public string? StringOf(JsonValue? value)
    {
        if (value is null or { Kind: JsonKind.Null })
            return null;
        if (value.Kind == JsonKind.String && value.Text.Trim().Length > 0)
            return value.Text;
        Problem(value, new Text("Document_ExpectedString"));
        return null;
    }

    /// <summary>The items of an array; none where the member is absent.</summary>
    public IReadOnlyList<JsonValue> Array(string name, bool required = false)
    {
        var value = required ? Required(name) : Member(name);
        if (value is null)
            return [];
        if (value.Kind != JsonKind.Array)
        {
            Problem(value, new Text("Document_ExpectedArray"));
            return [];
        }

        if (required && value.Items.Count == 0)
            Problem(value, new Text("Document_EmptyArray"));
        return value.Items;
    }

    /// <summary>An array of non-empty strings.</summary>
    public List<string> Strings(string name)
    {
        var texts = new List<string>();
        foreach (var item in Array(name))
        {
            if (StringOf(item) is { } text)
                texts.Add(text);
            else if (item.Kind == JsonKind.Null)
                Problem(item, new Text("Document_ExpectedString"));
        }

        return texts;
    }

    /// <summary>One of the given words; the first where the member is absent. Returns its index.</summary>
    public int Word(string name, params string[] words)
    {
        var value = Member(name);
        if (value is null)
            return 0;
        var index = value.Kind == JsonKind.String ? System.Array.IndexOf(words, value.Text) : -1;
        if (index < 0)
            Problem(value, new Text("Document_ExpectedOneOf", string.Join(", ", words)));
        return Math.Max(index, 0);
    }

    /// <summary>A boolean; false where the member is absent.</summary>
    public bool Flag(string name)
    {
        var value = Member(name);
        if (value is not null && value.Kind is not (JsonKind.True or JsonKind.False))
            Problem(value, new Text("Document_ExpectedBoolean"));
        return value?.Kind == JsonKind.True;
    }

    /// <summary>Reports every member that was never asked for. Call last.</summary>
    public void RejectUnknown()
    {
        foreach (var member in _object.Members)
        {
            if (!_known.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
                _problems.Add(new DocumentProblem(member.NameStart, member.Name.Length + 2, new Text("Document_UnknownMember", member.Name)));
        }
    }

    private void Problem(JsonValue value, Text reason) => _problems.Add(new DocumentProblem(value.Start, value.End - value.Start, reason));
}
