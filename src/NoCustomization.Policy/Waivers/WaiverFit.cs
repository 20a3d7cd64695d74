using System.Linq;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>Whether a waiver is meant for a build and for a finding: NC9004 where it is not.</summary>
internal static class WaiverFit
{
    /// <summary>A waiver names package, rule, target and site of a finding.</summary>
    public const int All = 4;

    /// <summary>Why a waiver is not meant for a build, or null.</summary>
    public static Text? OfBuild(WaiverLookup lookup, WaiverContext context) =>
        context.Municipality is { } municipality && lookup.Document!.Register!.Municipality != municipality ? new Text("Waiver_OtherMunicipality", lookup.Document.Register.Municipality, municipality)
        : lookup.Waiver!.Vendor is { } vendor && vendor != context.Vendor ? new Text("Waiver_OtherVendor", vendor, context.Vendor)
        : null;

    /// <summary>How much of a finding a waiver names: <see cref="All"/>, or less. Cheap: asked of every waiver that may be meant.</summary>
    public static int OfFinding(Waiver waiver, FindingKey finding, WaiverContext context) =>
        waiver.Package != finding.Package ? 0
        : !waiver.Rules.Contains(finding.RuleId) ? 1
        : !waiver.Targets.Contains(finding.Target) ? 2
        : waiver.Sites.Count > 0 && !WaiverScope.IsFile(finding.Site) && !IsSite(waiver, finding.Site, context) ? 3
        : All;

    /// <summary>In what a finding departs from a waiver.</summary>
    /// <param name="named">How much of it the waiver names.</param>
    /// <param name="waiver">The waiver.</param>
    /// <param name="finding">The finding.</param>
    public static Text Misfit(int named, Waiver waiver, FindingKey finding) => named switch
    {
        0 => new Text("Waiver_OtherPackage", waiver.Package, finding.Package),
        1 => new Text("Waiver_OtherRule", string.Join(", ", waiver.Rules), finding.RuleId),
        2 => new Text("Waiver_OtherTarget", finding.Target),
        _ => new Text("Waiver_OtherSite", finding.Site),
    };

    // An id alone does not tell a type from a namespace of that name, and a namespace is no site: it would be a wildcard.
    private static bool IsSite(Waiver waiver, string site, WaiverContext context)
    {
        for (var i = 0; i < waiver.Sites.Count; i++)
        {
            var named = waiver.Sites[i];
            if (named == site || (Enclosing.Holds(named, site) && context.IsType(named)))
                return true;
        }

        return false;
    }
}
