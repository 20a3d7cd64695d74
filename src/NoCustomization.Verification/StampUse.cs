namespace NoCustomization.Verification;

/// <summary>What to do with the stamps that builds leave in assemblies.</summary>
public enum StampUse
{
    /// <summary>Report what a stamp gives away (NC9009); an assembly without one says nothing.</summary>
    Read,

    /// <summary>An assembly without one is reported, too. Of an F# assembly, whose compiler cannot stamp, it is only noted.</summary>
    Required,

    /// <summary>Nothing: whoever asks has built the assembly.</summary>
    Ignored,
}
