using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Extensions in a folder, each in a folder of its own: read, judged, compared with each other, and only then loaded.</summary>
/// <param name="root">The folder; absolute.</param>
/// <param name="options">How to verify and load.</param>
/// <param name="recorded">What is recorded of the cores.</param>
/// <param name="unfit">Why the host can judge nobody; null where it can.</param>
internal sealed class FolderSource(string root, ExtensionLoadOptions options, IReadOnlyList<CoreIdentity> recorded, LoadProblem? unfit = null) : IExtensionSource
{
    /// <inheritdoc/>
    public IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context)
    {
        var log = context.Logging.CreateLogger("NoCustomization.Extensibility.Loading");
        var culture = CultureInfo.CurrentUICulture;
        var settings = LoadSettings.Read(options, context.Packages, recorded, context.Time, culture);
        foreach (var problem in settings.Problems)
            LoadLog.Setting(log, problem.In(culture));
        var found = new List<Candidate>();
        var reports = new List<ExtensionCandidate>();
        var misplaced = Folders(out var folders);
        foreach (var (name, problem) in misplaced)
            reports.Add(new(Failed(name, problem.Kind == LoadProblemKind.NoFolder ? root : Path.GetFullPath(name, root), problem, culture), null));
        foreach (var folder in folders)
        {
            try
            {
                if (unfit is not null)
                    throw new LoadException(unfit);
                found.Add(Judge(folder, settings));
            }
            catch (LoadException e)
            {
                reports.Add(new(Failed(Path.GetFileName(folder) + '/', folder, e.Problem, culture), null));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A defect of ours must let nobody in, and must keep nobody else out.
                LoadLog.Defect(log, e, Printable.Of(folder));
                reports.Add(new(Failed(Path.GetFileName(folder) + '/', folder, new(LoadProblemKind.JudgingFailed, e.Message), culture), null));
            }
        }

        // What is switched off takes nobody's name away, is not loaded, and is not told of as if something were wrong.
        var wanted = found.FindAll(c => !context.IsSwitchedOff(c.Extension.Id));
        Rivals.Refuse(wanted);
        UnverifiedLoads.Watch(log);
        reports.AddRange(wanted.SelectMany(c => Admit(c, settings)));
        foreach (var report in reports.DistinctBy(r => r.Report).Where(r => !context.IsSwitchedOff(r.Report.Id)))
            LoadLog.Outcome(log, report.Report);
        reports.AddRange(found.Except(wanted).Select(c => new ExtensionCandidate(c.Report(ExtensionState.SwitchedOff, culture), null)));
        return reports;
    }

    private IEnumerable<(string Name, LoadProblem Problem)> Folders(out string[] folders)
    {
        folders = [];
        try
        {
            // The operator's own folder may be a link; what lies in it may not.
            folders = [.. Directory.GetDirectories(root).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)];
            return [.. Directory.GetFiles(root, "*.dll").Order(StringComparer.Ordinal).Select(f => ("./" + Path.GetFileName(f), new LoadProblem(LoadProblemKind.LooseFile, Printable.Of(Path.GetFileName(f)))))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [(Path.GetFileName(root) + '/', new LoadProblem(LoadProblemKind.NoFolder, root, e.Message))];
        }
    }

    private static Candidate Judge(string folder, LoadSettings settings)
    {
        var extension = ExtensionFolder.Read(folder, settings.Options);
        var candidate = new Candidate(extension, Verified.Of(extension, settings));
        candidate.Problems.AddRange(settings.Problems);
        candidate.Problems.AddRange(FolderChecks.Of(extension, candidate.Verified.Judged, settings.Host, settings.Options));
        candidate.Problems.AddRange(candidate.Verified.Problems);
        return candidate;
    }

    private static IEnumerable<ExtensionCandidate> Admit(Candidate candidate, LoadSettings settings)
    {
        var state = candidate.StateIn(settings.Options.Mode);
        if (state is ExtensionState.Refused or ExtensionState.Failed)
            return [new(candidate.Report(state, settings.Culture), null)];
        try
        {
            var context = new ExtensionLoadContext(candidate.Extension, i => MayLoad(i, candidate, settings.Options), settings.Host);
            var report = candidate.Report(state, settings.Culture);
            return [.. EntryTypes.In(context.Load(candidate.Extension.Main)).Select(d => new ExtensionCandidate(report, d))];
        }
        catch (LoadException e)
        {
            candidate.Problems.Add(e.Problem);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or TypeLoadException)
        {
            candidate.Problems.Add(new(LoadProblemKind.LoadFailed, candidate.Extension.Main.Path, e.Message));
        }

        return [new(candidate.Report(ExtensionState.Failed, settings.Culture), null)];
    }

    // Only what was judged, and what the operator has looked at.
    private static bool MayLoad(Image image, Candidate candidate, ExtensionLoadOptions options) => image.Kind switch
    {
        ImageKind.Satellite => true,
        ImageKind.Managed => candidate.Verified.Judged.Contains(image.Path),
        ImageKind.Precompiled or ImageKind.Native => options.Mode == LoadMode.Audit || FolderChecks.IsAllowed(image, options),
        _ => false,
    };

    // Who it is, nobody knows; the slash, which no id has, keeps it apart from an extension of that id.
    private static ExtensionReport Failed(string name, string path, LoadProblem problem, CultureInfo culture) => new()
    {
        Id = Printable.Of(name),
        Vendor = Printable.Of(name.Trim('.', '/')),
        SourcePath = Printable.Of(path),
        State = problem.Weight == LoadWeight.Fails ? ExtensionState.Failed : ExtensionState.Refused,
        Reasons = [problem.In(culture)],
    };
}
