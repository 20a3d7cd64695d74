using System;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>What became of an attempt. Nothing at all is what must never be.</summary>
[Flags]
internal enum Outcome
{
    /// <summary>Nobody noticed.</summary>
    Unseen = 0,

    /// <summary>The build fails with the finding.</summary>
    StillError = 1,

    /// <summary>The build fails because of the attempt (NC9001).</summary>
    Reported = 2,

    /// <summary>The build fails because the analysis cannot be relied on (NC9009), or itself failed (NC9010).</summary>
    Failed = 4,

    /// <summary>The build passes, and the binary eye finds the customization in what it made.</summary>
    Verified = 8,
}
