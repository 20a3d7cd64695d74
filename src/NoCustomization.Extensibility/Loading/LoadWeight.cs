namespace NoCustomization.Extensibility.Loading;

/// <summary>What follows from a problem.</summary>
internal enum LoadWeight
{
    /// <summary>The operator should know it.</summary>
    Note,

    /// <summary>The extension is not let in, unless the host only observes.</summary>
    RefusesInEnforce,

    /// <summary>The extension is not let in, not even to observe it: what would run is not what was looked at.</summary>
    Refuses,

    /// <summary>The extension cannot run.</summary>
    Fails,
}
