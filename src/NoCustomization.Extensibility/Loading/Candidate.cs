using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NoCustomization.Extensibility.Loading;

/// <summary>An extension between being judged and being let in.</summary>
/// <param name="extension">Its files.</param>
/// <param name="verified">What verification said.</param>
internal sealed class Candidate(ExtensionFolder extension, Verified verified)
{
    /// <summary>Its files.</summary>
    public ExtensionFolder Extension => extension;

    /// <summary>What verification said.</summary>
    public Verified Verified => verified;

    /// <summary>Everything there is to say.</summary>
    public List<LoadProblem> Problems { get; } = [];

    /// <summary>What becomes of it; the gravest problem decides, and a broken rule goes before a missing file.</summary>
    public ExtensionState StateIn(LoadMode mode)
    {
        if (Problems.Exists(p => p.Weight == LoadWeight.Refuses) || (mode == LoadMode.Enforce && Problems.Exists(p => p.Weight == LoadWeight.RefusesInEnforce)))
            return ExtensionState.Refused;
        if (Problems.Exists(p => p.Weight == LoadWeight.Fails))
            return ExtensionState.Failed;
        return mode == LoadMode.Audit && Problems.Exists(p => p.Weight == LoadWeight.RefusesInEnforce) ? ExtensionState.Audited : ExtensionState.Loaded;
    }

    /// <summary>What the operator is told.</summary>
    public ExtensionReport Report(ExtensionState state, CultureInfo culture) => new()
    {
        Id = Printable.Of(extension.Id),
        Vendor = Printable.Of(extension.Main.Vendor is { Length: > 0 } vendor ? vendor : extension.Id),
        Version = Printable.Of(extension.Main.DisplayVersion),
        SourcePath = Printable.Of(Path.Combine(extension.Folder, extension.Main.Path)),
        State = state,
        Reasons = [.. Problems.Select(p => p.In(culture)).Distinct()],
        Findings = verified.Findings,
        Waivers = verified.Waivers,
        Level = verified.Level,
    };
}
