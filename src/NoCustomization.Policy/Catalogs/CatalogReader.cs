using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Json;

namespace NoCustomization.Policy.Catalogs;

/// <summary>Reads <c>*.nocustomization-catalog.json</c>, format version 1 (schema: <c>docs/schemas/nocustomization-catalog.schema.json</c>).</summary>
public sealed class CatalogReader
{
    /// <summary>How the file names of catalogs end.</summary>
    public const string FileSuffix = ".nocustomization-catalog.json";

    private readonly List<DocumentProblem> _problems = [];
    private readonly Dictionary<string, CatalogEntry> _exact = new(StringComparer.Ordinal);
    private readonly List<CatalogPattern> _patterns = [];
    private readonly List<CatalogMention> _mentions = [];
    private readonly HashSet<string> _pointIds = new(StringComparer.Ordinal);
    private readonly List<JsonValue> _pointsNamed = [];

    private CatalogReader()
    {
    }

    /// <summary>Reads a catalog. Never throws: what is wrong is in the result.</summary>
    /// <param name="text">The text of the file.</param>
    public static CatalogReadResult Read(string text)
    {
        JsonValue document;
        try
        {
            document = StrictJsonReader.Read(text);
        }
        catch (JsonFormatException e)
        {
            return new CatalogReadResult(null, [new DocumentProblem(e.Offset, e.Offset < text.Length ? 1 : 0, e.Reason)]);
        }

        var reader = new CatalogReader();
        var catalog = reader.ReadCatalog(document);
        reader._problems.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new CatalogReadResult(reader._problems.Count == 0 ? catalog : null, reader._problems);
    }

    private Catalog? ReadCatalog(JsonValue document)
    {
        var root = new ObjectReader(document, _problems);
        if (root.Required("formatVersion") is { } version && version is not { Kind: JsonKind.Number, Text: "1" })
            Problem(version, new Text("Catalog_FormatVersion"));
        var id = root.String("package", required: true);
        var declaration = new PackageDeclaration(id ?? "")
        {
            Name = root.String("name"),
            Publisher = root.String("publisher"),
            Assemblies = ReadAssemblies(root),
            Namespaces = root.Strings("namespaces"),
            OpenNamespaces = root.Strings("openNamespaces"),
            Zone = (PackageZone)root.Word("zone", "unspecified", "my-number", "lgwan", "internet"),
            Reference = (PackageReferencePolicy)root.Word("reference", "open", "released-only"),
        };
        VersionRange? versions = null;
        if (root.Member("versions") is { Kind: not JsonKind.Null } range && (root.StringOf(range) is not { } rangeText || !VersionRange.TryParse(rangeText, out versions)))
            Problem(range, new Text("Catalog_VersionRange"));
        foreach (var point in root.Array("extensionPoints"))
            ReadExtensionPoint(point);
        foreach (var point in root.Array("configurationPoints"))
            ReadConfigurationPoint(point);
        AddAll(root, "coreBehavior", SymbolMarks.CoreBehavior);
        AddAll(root, "mustCallBase", SymbolMarks.MustCallBase);
        AddAll(root, "packageInternal", SymbolMarks.PackageInternal);
        AddAll(root, "releasedApi", SymbolMarks.ReleasedApi);
        ReadAlternatives(root);
        foreach (var named in _pointsNamed)
        {
            if (!_pointIds.Contains(named.Text))
                Problem(named, new Text("Catalog_UnknownPoint", named.Text));
        }

        // Read by the data rules, which judge table names and no symbols.
        root.Strings("tables");
        root.RejectUnknown();
        return _problems.Count > 0 ? null : new Catalog(declaration, versions, _exact, _patterns) { Mentions = _mentions };
    }

    private List<AssemblyClaim> ReadAssemblies(ObjectReader root)
    {
        var claims = new List<AssemblyClaim>();
        foreach (var item in root.Array("assemblies", required: true))
        {
            var reader = new ObjectReader(item, _problems);
            var name = reader.String("name", required: true);
            var token = reader.String("publicKeyToken");
            if (token is not null && (token.Length != 16 || !token.All(Uri.IsHexDigit)))
                Problem(reader.Member("publicKeyToken")!, new Text("Catalog_PublicKeyToken"));
            reader.RejectUnknown();
            if (name is not null)
                claims.Add(new AssemblyClaim(name, token));
        }

        return claims;
    }

    private void ReadExtensionPoint(JsonValue value)
    {
        var reader = new ObjectReader(value, _problems);
        var id = ReadPointId(reader);
        if (reader.Member("replacedBy") is { Kind: JsonKind.String } replacement)
            _pointsNamed.Add(replacement);
        reader.Word("kind", "plugin", "parameter", "option", "form-slot", "code-table", "linkage");
        reader.Word("multiplicity", "one", "many");
        reader.String("since");
        reader.String("description");
        var entry = new CatalogEntry
        {
            Marks = SymbolMarks.ExtensionPoint | (reader.Flag("mustCallBase") ? SymbolMarks.MustCallBase : SymbolMarks.None),
            PointId = id,
            IsDeprecated = reader.Word("status", "stable", "preview", "deprecated") == 2,
            ReplacedBy = reader.String("replacedBy"),
            Source = reader.String("source"),
        };
        AddSymbols(reader, entry);
        reader.RejectUnknown();
    }

    private void ReadConfigurationPoint(JsonValue value)
    {
        var reader = new ObjectReader(value, _problems);
        var entry = new CatalogEntry { Marks = SymbolMarks.ConfigurationPoint, PointId = ReadPointId(reader), Source = reader.String("source") };
        reader.String("section");
        reader.String("description");
        AddSymbols(reader, entry);
        reader.RejectUnknown();
    }

    private string? ReadPointId(ObjectReader reader)
    {
        var id = reader.String("id", required: true);
        if (id is not null && !_pointIds.Add(id))
            Problem(reader.Member("id")!, new Text("Catalog_DuplicatePoint", id));
        return id;
    }

    private void AddSymbols(ObjectReader reader, CatalogEntry entry)
    {
        foreach (var symbol in reader.Array("symbols", required: true))
            Add(symbol, entry);
    }

    private void AddAll(ObjectReader root, string name, SymbolMarks marks)
    {
        var entry = new CatalogEntry { Marks = marks };
        foreach (var symbol in root.Array(name))
            Add(symbol, entry);
    }

    private void ReadAlternatives(ObjectReader root)
    {
        if (root.Member("useInstead") is not { } alternatives)
            return;
        if (alternatives.Kind != JsonKind.Object)
            Problem(alternatives, new Text("Document_ExpectedObject"));
        foreach (var member in alternatives.Members)
        {
            if (member.Value is not { Kind: JsonKind.String, Text.Length: > 0 })
                Problem(member.Value, new Text("Document_ExpectedString"));
            else if (ProblemOf(member.Name) is { } problem)
                _problems.Add(new DocumentProblem(member.NameStart, member.Name.Length + 2, problem));
            else
                Add(member.Name, new CatalogEntry { UseInstead = member.Value.Text }, member.NameStart, member.Name.Length + 2);
            if (member.Value is { Kind: JsonKind.String, Text.Length: > 0 } && !IsSymbol(member.Value.Text))
                _pointsNamed.Add(member.Value);
        }
    }

    private void Add(JsonValue symbol, CatalogEntry entry)
    {
        if (symbol.Kind != JsonKind.String)
            Problem(symbol, new Text("Document_ExpectedString"));
        else if (ProblemOf(symbol.Text) is { } problem)
            Problem(symbol, problem);
        else
            Add(symbol.Text, entry, symbol.Start, symbol.End - symbol.Start);
    }

    private void Add(string id, CatalogEntry entry, int start, int length)
    {
        if (CatalogPattern.IsPattern(id))
        {
            _patterns.Add(new CatalogPattern(id, entry));
            return;
        }

        _exact[id] = _exact.TryGetValue(id, out var earlier) ? earlier.With(entry) : entry;
        _mentions.Add(new CatalogMention(id, start, length));
    }

    // What can never match must not look like protection.
    private static Text? ProblemOf(string id) => !IsSymbol(id) ? new Text("Catalog_SymbolId", id)
        : !CatalogPattern.HasWholeWildcards(id) ? new Text("Catalog_Wildcard", id)
        : null;

    private static bool IsSymbol(string id) => id.Length > 2 && id[1] == ':' && id[0] is ('T' or 'M' or 'P' or 'E' or 'F' or 'N') && !id.Any(char.IsWhiteSpace);

    private void Problem(JsonValue value, Text reason) => _problems.Add(new DocumentProblem(value.Start, value.End - value.Start, reason));
}
