using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NoCustomization.Tool.Shapes;

namespace NoCustomization.Conformance.Oracle;

/// <summary>
/// What a core opens, read anew from its attributes or its catalog: an oracle that asked the policy would repeat the policy's mistakes.
/// </summary>
internal sealed class CoreMarks
{
    private readonly Dictionary<string, List<Regex>> _catalog = [];
    private readonly bool _releasedOnly;
    private readonly string[] _parts;

    private CoreMarks(bool releasedOnly, params string[] parts)
    {
        _releasedOnly = releasedOnly;
        _parts = parts;
    }

    /// <summary>The marks of a core's assembly; null where nobody declares it.</summary>
    /// <param name="unit">The assembly.</param>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="all">All assemblies of the shape's cores: another one may declare it.</param>
    public static CoreMarks? Of(CompiledUnit unit, IAssemblySymbol symbol, IEnumerable<IAssemblySymbol> all)
    {
        if (unit.CatalogPath is { } catalog)
            return OfCatalog(catalog);
        var declaration = Declaration(symbol) ?? all.Select(Declaration).FirstOrDefault(d => d is not null && Parts(d).Contains(symbol.Name));
        return declaration is null ? null : new CoreMarks(declaration.NamedArguments.Any(a => a.Key == "Reference" && a.Value.Value is 1), Parts(declaration));
    }

    /// <summary>Whether an assembly without a key is a part of the core, which nobody judges.</summary>
    public bool Owns(string assembly) => _parts.Contains(assembly);

    /// <summary>Whether vendors may derive from a class or implement an interface.</summary>
    public bool IsOpen(INamedTypeSymbol type) => !Has(type, "CoreBehavior") && (Has(type, "ExtensionPoint") || BasesOf(type).Any(b => b is "System.Exception" or "System.Attribute" or "System.EventArgs"));

    /// <summary>Whether vendors may override a member.</summary>
    public bool IsOpen(ISymbol member)
    {
        if (Has(member, "CoreBehavior"))
            return false;
        var root = member;
        while (Overridden(root) is { } next)
            root = next;
        return !SymbolEqualityComparer.Default.Equals(root.ContainingAssembly, member.ContainingAssembly) && !Declares(root.ContainingAssembly)
            || Has(member, "ExtensionPoint") || IsOpen(member.ContainingType);
    }

    /// <summary>Whether vendors must not refer to a symbol.</summary>
    public bool IsRestricted(ISymbol symbol)
    {
        var chain = new List<ISymbol>();
        for (var current = symbol; current is not null; current = current.ContainingType)
            chain.Add(current);
        if (chain.Exists(s => Has(s, "PackageInternal")))
            return true;
        return _releasedOnly && !chain.Exists(s => Has(s, "ReleasedApi") || Has(s, "ExtensionPoint") || Has(s, "ConfigurationPoint"));
    }

    private static CoreMarks OfCatalog(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var marks = new CoreMarks(root.TryGetProperty("reference", out var reference) && reference.GetString() == "released-only");
        Add("ExtensionPoint", Points("extensionPoints"));
        Add("ConfigurationPoint", Points("configurationPoints"));
        Add("CoreBehavior", Strings("coreBehavior"));
        Add("PackageInternal", Strings("packageInternal"));
        Add("ReleasedApi", Strings("releasedApi"));
        return marks;

        IEnumerable<string> Points(string name) => root.TryGetProperty(name, out var points)
            ? points.EnumerateArray().SelectMany(p => p.GetProperty("symbols").EnumerateArray().Select(s => s.GetString()!)) : [];
        IEnumerable<string> Strings(string name) => root.TryGetProperty(name, out var strings) ? strings.EnumerateArray().Select(s => s.GetString()!) : [];
        void Add(string mark, IEnumerable<string> patterns) => marks._catalog[mark] = [.. patterns.Select(p =>
            new Regex("^" + Regex.Escape(p).Replace(@"\*\*", @"[^(]*").Replace(@"\*", @"[^.(]*") + "$", RegexOptions.CultureInvariant))];
    }

    private static AttributeData? Declaration(IAssemblySymbol assembly) => assembly.GetAttributes().FirstOrDefault(a => Is(a, "StandardPackage"));

    private static bool Declares(IAssemblySymbol assembly) => Declaration(assembly) is not null;

    private static string[] Parts(AttributeData declaration) =>
        [.. declaration.NamedArguments.Where(a => a.Key == "Assemblies").SelectMany(a => a.Value.Values).Select(v => (string)v.Value!)];

    private bool Has(ISymbol symbol, string mark) => _catalog.Count == 0
        ? symbol.GetAttributes().Any(a => Is(a, mark))
        : _catalog[mark].Exists(p => p.IsMatch(symbol.GetDocumentationCommentId() ?? "")
            || mark == "PackageInternal" && symbol.ContainingNamespace is { } ns && p.IsMatch("N:" + ns.ToDisplayString()));

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == "NoCustomization." + name + "Attribute";

    private static IEnumerable<string> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current.ToDisplayString();
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol e => e.OverriddenEvent,
        _ => null,
    };
}
