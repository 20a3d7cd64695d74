namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>What an answer is.</summary>
internal enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An amount in yen.</summary>
    Yen,

    /// <summary>A number from 1.</summary>
    Count,

    /// <summary>The alternatives that were considered, each with what came of it.</summary>
    Alternatives,
}
