using System.Linq;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>Whether a waiver is meant for a build and for a finding: NC9004 where it is not.</summary>
internal static class WaiverFit
{
    /// <summary>Why a waiver is not meant for a build, or null.</summary>
    public static Text? OfBuild(WaiverLookup lookup, WaiverContext context) =>
        context.Municipality is { } municipality && lookup.Document!.Register!.Municipality != municipality ? new Text("Waiver_OtherMunicipality", lookup.Document.Register.Municipality, municipality)
        : lookup.Waiver!.Vendor is { } vendor && vendor != context.Vendor ? new Text("Waiver_OtherVendor", vendor, context.Vendor)
        : null;

    /// <summary>How far a finding departs from what a waiver names, or null where it is named.</summary>
    public static WaiverMisfit? OfFinding(Waiver waiver, FindingKey finding, WaiverContext context)
    {
        if (waiver.Package != finding.Package)
            return new WaiverMisfit(0, new Text("Waiver_OtherPackage", waiver.Package, finding.Package));
        if (!waiver.Rules.Contains(finding.RuleId))
            return new WaiverMisfit(1, new Text("Waiver_OtherRule", string.Join(", ", waiver.Rules), finding.RuleId));
        if (!waiver.Targets.Contains(finding.Target))
            return new WaiverMisfit(2, new Text("Waiver_OtherTarget", finding.Target));
        return waiver.Sites.Count == 0 || WaiverScope.IsFile(finding.Site) || IsSite(waiver, finding.Site, context) ? null : new WaiverMisfit(3, new Text("Waiver_OtherSite", finding.Site));
    }

    // An id alone does not tell a type from a namespace of that name, and a namespace is no site: it would be a wildcard.
    private static bool IsSite(Waiver waiver, string site, WaiverContext context)
    {
        for (var around = new Enclosing(site); around.MoveNext();)
        {
            if (waiver.Sites.Contains(around.Current) && (around.Current == site || context.IsType(around.Current)))
                return true;
        }

        return false;
    }
}

/// <summary>In what a finding departs from a waiver.</summary>
/// <param name="Nearness">How much of it fits; the nearest finding explains best what is wrong.</param>
/// <param name="Reason">In what it departs.</param>
internal sealed record WaiverMisfit(int Nearness, Text Reason);
