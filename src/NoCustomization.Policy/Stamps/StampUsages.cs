using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Stamps;

/// <summary>What the stamps of an assembly give away (NC9009).</summary>
public static class StampUsages
{
    /// <summary>Target of an assembly without a stamp.</summary>
    public const string Missing = "stamp:missing";

    /// <summary>Target of an assembly whose stamp cannot be read.</summary>
    public const string Unreadable = "stamp:unreadable";

    /// <summary>Target of an assembly with stamps that differ.</summary>
    public const string Several = "stamp:several";

    /// <summary>Target of an assembly that was compiled without analyzers.</summary>
    public const string Off = "stamp:analyzers=off";

    /// <summary>Target of an assembly that was compiled in a mode that does not enforce.</summary>
    public const string Report = "stamp:mode=report";

    /// <summary>Target of an assembly that was compiled with other rules than those of its version.</summary>
    public const string Rules = "stamp:rules";

    /// <summary>The usages that contradict an assembly that was judged.</summary>
    /// <param name="stamps">The texts of its stamps.</param>
    /// <param name="isRequired">Whether there has to be one.</param>
    public static IEnumerable<Usage> Of(IReadOnlyList<string> stamps, bool isRequired)
    {
        if (stamps.Count == 0)
        {
            if (isRequired)
                yield return Disable(Missing);
            yield break;
        }

        for (var i = 1; i < stamps.Count; i++)
        {
            if (stamps[i] != stamps[0])
            {
                yield return Disable(Several);
                break;
            }
        }

        foreach (var stamp in stamps)
        {
            foreach (var target in TargetsOf(Stamp.Parse(stamp)))
                yield return Disable(target);
        }
    }

    private static IEnumerable<string> TargetsOf(Stamp? stamp)
    {
        if (stamp is null)
        {
            yield return Unreadable;
            yield break;
        }

        if (!stamp.AnalyzersOn)
            yield return Off;
        if (stamp.Mode != "enforce")
            yield return Report;
        // The rules of other versions are not known here.
        if (stamp.Version == RuleSet.Version && stamp.Rules != RuleSet.Hash)
            yield return Rules;
    }

    private static Usage Disable(string target) => Usage.Of(UsageKind.DisableAnalysis, null, target);
}
