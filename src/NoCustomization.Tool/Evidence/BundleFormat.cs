using System;

namespace NoCustomization.Tool.Evidence;

/// <summary>The names and limits of a bundle.</summary>
internal static class BundleFormat
{
    /// <summary>The manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The manifest's detached signature, where there is one.</summary>
    public const string Signature = Manifest + ".p7s";

    /// <summary>The report.</summary>
    public const string Report = "report.sarif";

    /// <summary>The folder of the registers.</summary>
    public const string Registers = "registers/";

    /// <summary>More than any bundle has entries.</summary>
    public const int MaxEntries = 1000;

    /// <summary>More than any part of a bundle takes. Bytes.</summary>
    public const int MaxEntry = 256 << 20;

    /// <summary>All entries bear the first date that a zip archive can, so that equal runs give equal bytes.</summary>
    public static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
