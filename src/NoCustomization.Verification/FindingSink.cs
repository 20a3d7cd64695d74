using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Sites;

namespace NoCustomization.Verification;

/// <summary>Puts usages to the rules and keeps what they find, so that every part of the binary eye reports alike.</summary>
internal sealed class FindingSink(VendorAssembly vendor, Outcome outcome)
{
    private readonly HashSet<(string Rule, string Key)> _notRun = [];
    private NamespaceSpellings? _spellings;
    private bool _hasDamagedBody;

    /// <summary>Judges a usage by a declaration.</summary>
    /// <param name="usage">The usage.</param>
    /// <param name="declaration">The vendor's type, method, field, property or event; nil for the assembly itself.</param>
    public void Declare(in Usage usage, EntityHandle declaration)
    {
        if (!Judge.IsBroken(usage))
            return;
        var site = declaration.IsNil ? "" : vendor.Sites.IdOf(declaration);
        Add(usage, site, vendor.Symbols.LocationOf(declaration), inBody: false);
    }

    /// <summary>Judges a usage by an instruction.</summary>
    /// <param name="usage">The usage.</param>
    /// <param name="method">The method whose body holds it, generated or not.</param>
    /// <param name="offset">The instruction's offset.</param>
    public void Execute(in Usage usage, MethodDefinitionHandle method, int offset)
    {
        if (!Judge.IsBroken(usage))
            return;
        Add(usage, vendor.Sites.SiteOf(method, offset), vendor.Symbols.LocationOf(method, offset), inBody: true);
    }

    /// <summary>The site of a declaration.</summary>
    public string SiteOf(EntityHandle declaration) => Respelled(vendor.Sites.IdOf(declaration));

    /// <summary>Adds a verdict that needs no judging (range NC9).</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="site">The site.</param>
    /// <param name="declaration">The declaration it is about; nil for the assembly.</param>
    public void Add(Verdict verdict, string site, EntityHandle declaration)
    {
        var key = new FindingKey(verdict.Rule.Id, verdict.Usage.Package?.Id ?? "", verdict.Usage.TargetId, vendor.Image.Facts.Name, site, verdict.Usage.Kind);
        outcome.Findings.Add(new BinaryFinding(verdict, key, vendor.Image.Assembly.Content.Path, vendor.Symbols.LocationOf(declaration), inBody: false));
    }

    /// <summary>Notes that a rule could not be judged; the same reason counts once in an assembly.</summary>
    public void NotRun(Rule rule, Text reason)
    {
        if (_notRun.Add((rule.Id, reason.Key + string.Join('\n', reason.Arguments))))
            outcome.NotRun.Add(new RuleNotRun(rule, vendor.Image.Assembly.Content.Path, reason));
    }

    /// <summary>Notes that the code of a method cannot be read, so that nothing it does was judged. The first one counts for the assembly.</summary>
    public void DamagedBody(MethodDefinitionHandle method)
    {
        if (_hasDamagedBody)
            return;
        _hasDamagedBody = true;
        outcome.Problems.Add(new InputProblem(vendor.Image.Assembly.Content.Path, new Text("Input_DamagedBody", SymbolDisplay.FromDocumentationId(vendor.Sites.IdOf(method)))));
    }

    private void Add(in Usage usage, string site, SourceSpan? location, bool inBody)
    {
        var name = vendor.Image.Facts.Name;
        site = Respelled(site);
        if (Judge.Of(usage, site.Length == 0 ? name : SymbolDisplay.FromDocumentationId(site)) is not { } verdict)
            return;
        Freeze(usage.Target);
        var key = new FindingKey(verdict.Rule.Id, usage.Package?.Id ?? "", usage.TargetId, name, site, usage.Kind);
        outcome.Findings.Add(new BinaryFinding(verdict, key, vendor.Image.Assembly.Content.Path, location, inBody));
    }

    private string Respelled(string site) => vendor.IsVisualBasic ? (_spellings ??= new NamespaceSpellings(vendor.Metadata)).Respell(site) : site;

    // A finding outlives the core's image: what its symbol computes on demand is computed now.
    private static void Freeze(CoreSymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingType)
            _ = (symbol.DocumentationId, symbol.Annotations, symbol.IsSharedBaseKind);
    }
}
