namespace NoCustomization;

/// <summary>How many implementations an extension point accepts.</summary>
public enum Multiplicity
{
    /// <summary>Exactly one, which takes the place of the package's default.</summary>
    One,

    /// <summary>Any number, in a declared order.</summary>
    Many,
}
