using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>NC9001: makes the finding of an attempt to suppress one of our rules.</summary>
internal static class Suppressions
{
    /// <summary>The id in upper case, if a text names one of our rules, alone or as <c>ID:title</c>; else null.</summary>
    public static string? RuleIn(string? text)
    {
        if (text is null)
            return null;
        var colon = text.IndexOf(':');
        var id = (colon < 0 ? text : text.Substring(0, colon)).Trim();
        return RuleCatalog.IsRuleId(id) ? id.ToUpperInvariant() : null;
    }

    /// <summary>The finding.</summary>
    /// <param name="vendor">The compilation.</param>
    /// <param name="what">What was done: code as it is written, or a text.</param>
    /// <param name="ruleId">The rule aimed at.</param>
    /// <param name="owner">The symbol that does it, or null for the assembly.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="aim">What to call the rules aimed at, where it is not one.</param>
    public static Diagnostic Describe(VendorCompilation vendor, object what, string ruleId, ISymbol? owner, Location location, Text? aim = null)
    {
        var usage = Usage.Of(UsageKind.Suppress, null, "rule:" + ruleId);
        var arguments = LocalizableText.Arguments(new Text(NC9001_SuppressedWithoutWaiver.Rule.MessageKey, what, aim ?? (object)ruleId));
        return vendor.Create(NC9001_SuppressedWithoutWaiver.Rule, usage, location, Site.Of(owner), arguments);
    }
}
