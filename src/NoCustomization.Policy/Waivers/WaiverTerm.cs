using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>Whether a waiver is in force on a day. Its first and its last day both count.</summary>
internal static class WaiverTerm
{
    /// <summary>Why a waiver is not in force, or null.</summary>
    /// <param name="waiver">An entry that is whole.</param>
    /// <param name="date">The day; where nobody says it, nothing is in force.</param>
    public static Text? Refusal(Waiver waiver, CivilDate? date) =>
        date is not { } day ? new Text("Waiver_NoDate")
        : waiver.EffectiveFrom is { } first && day < first ? new Text("Waiver_NotYet", first.ToString(), day.ToString())
        : waiver.ExpiresOn is { } last && day > last ? new Text("Waiver_Expired", last.ToString(), day.ToString())
        : null;

    /// <summary>What a waiver in force grants.</summary>
    public static WaiverGrant Grant(WaiverLookup lookup, WaiverContext context) =>
        new(lookup.Document!, lookup.Waiver!, context.Date!.Value.DaysUntil(lookup.Waiver!.ExpiresOn!.Value), context.Municipality is not null);
}
