using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Stamps;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC9;

/// <summary>The analysis was switched off, removed or failed to load; or an assembly's stamp says so.</summary>
public static class NC9009_AnalysisDisabled
{
    /// <summary>The rule. Argument 0 of its message says what was done, in words of the eye that saw it.</summary>
    public static readonly Rule Rule = new("NC9009", "AnalysisDisabled", Eyes.Build | Eyes.Binary);

    /// <summary>The verdict on a usage that a stamp gives away, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => KeyOf(usage.TargetId) is { } key ? new Verdict(Rule, usage, [new Text(key, vendorSymbol)]) : null;

    private static string? KeyOf(string target) => target switch
    {
        StampUsages.Missing => "NC9009_StampMissing",
        StampUsages.Unreadable => "NC9009_StampUnreadable",
        StampUsages.Several => "NC9009_StampSeveral",
        StampUsages.Off => "NC9009_StampOff",
        StampUsages.Report => "NC9009_StampReport",
        StampUsages.Rules => "NC9009_StampRules",
        _ => null,
    };
}
