namespace NoCustomization.Municipal.Characters;

/// <summary>How a character is coded, as far as that matters for handing it on.</summary>
public enum CharacterForm
{
    /// <summary>A code point of its own, that every system of the same standard knows.</summary>
    Plain,

    /// <summary>A base character with a variation selector (IVS): systems that do not know it show the base character.</summary>
    Variation,

    /// <summary>A code point for private use in plane 15 or 16, where the added characters of the standard set lie: systems of that set know it, others do not.</summary>
    AddedPlane,

    /// <summary>A code point for private use in the basic plane, where bodies had their own characters (外字): it means something only where it was assigned.</summary>
    PrivateUse,

    /// <summary>Half of a pair, or something else that is no character.</summary>
    Broken,
}
