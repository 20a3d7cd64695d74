namespace NoCustomization.Tool.Cli;

/// <summary>What a run says to the build server. Where several hold, the precedence is 4, 2, 3, 1.</summary>
internal enum ExitCode
{
    /// <summary>Nothing found. Warnings, information and report mode alone are clean.</summary>
    Clean = 0,

    /// <summary>A finding of error severity; with <c>--strict</c> also a warning.</summary>
    Findings = 1,

    /// <summary>Wrong usage, unreadable input, or a project that does not build.</summary>
    BadInput = 2,

    /// <summary>Nothing to scan: a wrong path must never look clean.</summary>
    NothingToScan = 3,

    /// <summary>Evidence is missing or tampered with: a signature, a register, a required stamp, a core's identity.</summary>
    Evidence = 4,
}
