namespace NoCustomization.Verification.Flow;

/// <summary>What an instruction means to the paths through a body.</summary>
internal enum ILStep
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It calls base.</summary>
    Calls,

    /// <summary>It never returns.</summary>
    Throws,

    /// <summary>The method is left, to be resumed later or to fail: no path goes on here.</summary>
    Stops,
}
