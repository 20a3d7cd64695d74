using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Tool.Findings;

/// <summary>The waiver under which a finding is NC9008.</summary>
/// <param name="Id">Its id.</param>
/// <param name="WaivedRule">The rule that would be broken without it.</param>
/// <param name="Details">The entry of the register; null where only the compiler named it.</param>
internal sealed record FindingWaiver(string Id, Rule WaivedRule, Waiver? Details)
{
    /// <summary>Why it is accepted, in the words of the register.</summary>
    public string Justification => Details is not { } entry ? Id
        : $"{Id} ({WaiverWords.Of(entry.Ground)}): {entry.Insufficiency}; {entry.Minimality}; {entry.ApprovedBy}, {entry.ApprovedOn}{(entry.DocumentNumber is { } number ? ", " + number : "")}; {entry.EffectiveFrom}/{entry.ExpiresOn}";
}
