using System;
using System.Collections.Generic;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Builds;

/// <summary>The compilers' own reports that an analyzer threw, did not load, or is too new for them.</summary>
internal static class LoadFailures
{
    private const string OurAnalyzer = "NoCustomization.Analyzers";

    private static readonly HashSet<string> Ids = new(StringComparer.OrdinalIgnoreCase)
    {
        "AD0001", "CS8032", "CS8033", "CS8034", "CS8040", "CS8850", "CS9057", "BC42376", "BC42377", "BC42378", "BC42503", "BC42506", "BC50002",
    };

    /// <summary>Whether an id is one of them.</summary>
    public static bool Has(string id) => Ids.Contains(id);

    /// <summary>Whether a message says it of our analyzer.</summary>
    public static bool IsOfOurs(string id, string text) => Has(id) && text.Contains(OurAnalyzer, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether silencing an id keeps us unheard: one of our rules, or one of these, which compilers also know by number alone.</summary>
    public static bool IsNeeded(string id) => RuleCatalog.IsRuleId(id) || Has(id) || (id.Length > 0 && char.IsAsciiDigit(id[0]) && (Has("CS" + id) || Has("BC" + id)));
}
