namespace NoCustomization.Policy.Waivers;

/// <summary>What a customization does to the system's interoperability.</summary>
public enum Interoperability
{
    /// <summary>The entry does not say.</summary>
    None,

    /// <summary>Nothing.</summary>
    NoEffect,

    /// <summary>It touches it, and measures secure it.</summary>
    Secured,

    /// <summary>It harms it. Never waived: law no. 40 of 2021, article 8 (2).</summary>
    Affected,
}
