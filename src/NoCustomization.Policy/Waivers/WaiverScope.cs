using System;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Policy.Waivers;

/// <summary>What an entry may name as its rules, targets and sites: one by one, never by wildcard.</summary>
public static class WaiverScope
{
    private const string SymbolKinds = "TMPEFN";

    /// <summary>Whether a waiver may cover findings of a rule: never those about the integrity of a core or about governance itself.</summary>
    public static bool Covers(Rule rule) => rule.Range is not (RuleRange.Integrity or RuleRange.Governance or RuleRange.PackageAuthoring);

    /// <summary>Why a text is no rule that a waiver may name, or null.</summary>
    public static Text? RefusalOfRule(string text)
    {
        if (HasWildcard(text))
            return new Text("Waiver_Wildcard", text);
        if (RuleCatalog.IsRuleId(text) && text[2] is '7' or '8' or '9')
            return new Text("Waiver_RuleNeverWaived", text);
        return RuleCatalog.Find(text)?.Id == text ? null : new Text("Waiver_UnknownRule", text);
    }

    /// <summary>Why a text is no target, or null.</summary>
    public static Text? RefusalOfTarget(string text) =>
        HasWildcard(text) ? new Text("Waiver_Wildcard", text)
        : IsDeclaration(text) || IsOtherTarget(text) ? null
        : new Text("Waiver_NoTarget", text);

    /// <summary>Why a text is no site, or null.</summary>
    public static Text? RefusalOfSite(string text) =>
        HasWildcard(text) ? new Text("Waiver_Wildcard", text)
        : IsDeclaration(text) ? text[0] == 'N' ? new Text("Waiver_SiteNamespace", text) : null
        : IsPath(text) ? null
        : new Text(IsRoundabout(text) ? "Waiver_SitePath" : "Waiver_NoSite", text);

    /// <summary>Whether the site of a finding is a file's path, not a declaration or the assembly.</summary>
    public static bool IsFile(string site) => site.Length > 0 && !IsDeclaration(site);

    // Relative to the project, below it, with '/', and as findings write it: what is written in another way would match nothing.
    private static bool IsPath(string text) => text.Length > 0 && text.IndexOf(':') < 0 && !IsRoundabout(text);

    private static bool IsRoundabout(string text)
    {
        var framed = "/" + text + "/";
        return text.IndexOf('\\') >= 0 || framed.IndexOf("//", StringComparison.Ordinal) >= 0 || framed.IndexOf("/./", StringComparison.Ordinal) >= 0 || framed.IndexOf("/../", StringComparison.Ordinal) >= 0
            || text.Trim().Length < text.Length;
    }

    private static bool IsDeclaration(string text) => text.Length > 2 && text[1] == ':' && SymbolKinds.IndexOf(text[0]) >= 0 && !HasSpace(text);

    // table:x, key:x, assembly:x, code:131016, view:x
    private static bool IsOtherTarget(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 2 || colon == text.Length - 1)
            return false;
        for (var i = 0; i < colon; i++)
        {
            if (text[i] is < 'a' or > 'z')
                return false;
        }

        return true;
    }

    private static bool HasSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    // Pointer types end with a star, inside a parameter list.
    private static bool HasWildcard(string text)
    {
        var end = text.IndexOf('(');
        return text.IndexOf('?') >= 0 || text.IndexOf('*', 0, end < 0 ? text.Length : end) >= 0;
    }
}
