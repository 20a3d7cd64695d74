namespace NoCustomization.Extensibility.Loading;

/// <summary>What a file is to a loader.</summary>
internal enum ImageKind
{
    /// <summary>Nothing that runs.</summary>
    Content,

    /// <summary>An assembly that is IL and nothing else.</summary>
    Managed,

    /// <summary>Resources of one language, without code.</summary>
    Satellite,

    /// <summary>An assembly with machine code that a compiler claims to have made from its IL; nobody checks that it did.</summary>
    Precompiled,

    /// <summary>Machine code, alone or beside IL.</summary>
    Native,

    /// <summary>It begins as an assembly and is damaged.</summary>
    Damaged,
}
