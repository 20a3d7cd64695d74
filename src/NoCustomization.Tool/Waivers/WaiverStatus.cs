using NoCustomization.Policy.Waivers;

namespace NoCustomization.Tool.Waivers;

/// <summary>How a waiver stands on a day.</summary>
internal enum WaiverStanding
{
    /// <summary>It lacks what the policy demands, and permits nothing.</summary>
    Incomplete,

    /// <summary>Its first day is yet to come.</summary>
    NotYet,

    /// <summary>It holds.</summary>
    InForce,

    /// <summary>It holds, for 90 days or less.</summary>
    EndsSoon,

    /// <summary>Its last day is past.</summary>
    Expired,
}

/// <summary>How a waiver stands on a day.</summary>
/// <param name="State">How.</param>
/// <param name="DaysLeft">Days until its last day, 0 on that day, negative after it; null where it names none.</param>
internal sealed record WaiverStatus(WaiverStanding State, int? DaysLeft)
{
    /// <summary>How a waiver stands on a day. Its first and its last day both count.</summary>
    public static WaiverStatus Of(Waiver waiver, CivilDate date)
    {
        int? left = waiver.ExpiresOn is { } last ? date.DaysUntil(last) : null;
        return new(
            waiver.Refusals.Count > 0 ? WaiverStanding.Incomplete
            : left < 0 ? WaiverStanding.Expired
            : waiver.EffectiveFrom > date ? WaiverStanding.NotYet
            : left <= WaiverContext.WarningDays ? WaiverStanding.EndsSoon
            : WaiverStanding.InForce,
            left);
    }

    /// <summary>The word for machines.</summary>
    public string Word => State switch
    {
        WaiverStanding.Incomplete => "incomplete",
        WaiverStanding.NotYet => "not-yet-effective",
        WaiverStanding.InForce => "in-force",
        WaiverStanding.EndsSoon => "ends-soon",
        _ => "expired",
    };
}
