namespace NoCustomization.Municipal.Characters;

/// <summary>How a character is coded, as far as that matters for handing it on.</summary>
public enum CharacterForm
{
    /// <summary>A code point of its own, that every system of the same standard knows.</summary>
    Plain,

    /// <summary>A base character with a variation selector (IVS): systems that do not know it show the base character.</summary>
    Variation,

    /// <summary>A code point for private use (外字): it means something only where it was assigned.</summary>
    PrivateUse,

    /// <summary>Half of a pair, or something else that is no character.</summary>
    Broken,
}
