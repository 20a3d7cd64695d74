using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Verification.Inputs;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Declared;

/// <summary>
/// NC3005, NC3006: the files beside assemblies that say how a process is started. Each counts as delivered by a vendor assembly of its input: the one of its name, or of its
/// folder, or the first; where no assembly of the input sees a core, nothing is said.
/// </summary>
internal sealed class ArtefactJudge
{
    private readonly List<FoundFiles> _inputs = [];
    private readonly Dictionary<AssemblyContent, (KnownAssembly Assembly, IReadOnlyList<CorePackage> Seen)> _vendors = [];

    /// <summary>Adds what was found in an input.</summary>
    public void Add(FoundFiles found) => _inputs.Add(found);

    /// <summary>Adds an assembly that is judged against cores.</summary>
    public void Add(KnownAssembly assembly, IReadOnlyList<CorePackage> seen) => _vendors[assembly.Content] = (assembly, seen);

    /// <summary>Judges all files.</summary>
    public void Judge(Outcome outcome, CancellationToken cancellationToken)
    {
        foreach (var input in _inputs)
        {
            foreach (var file in input.Artefacts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (OwnerOf(file, input) is { } owner)
                    Judge(file, owner.Assembly, owner.Seen, outcome);
            }
        }
    }

    private (KnownAssembly Assembly, IReadOnlyList<CorePackage> Seen)? OwnerOf(ArtefactContent file, FoundFiles input)
    {
        (KnownAssembly Assembly, IReadOnlyList<CorePackage> Seen)? inFolder = null, first = null;
        foreach (var content in input.Assemblies)
        {
            if (content.Folder == file.Folder && IsNamedAfter(file.Path, content.Path))
                return _vendors.TryGetValue(content, out var named) ? named : null;
            if (!_vendors.TryGetValue(content, out var vendor))
                continue;
            first ??= vendor;
            if (content.Folder == file.Folder)
                inFolder ??= vendor;
        }

        return inFolder ?? first;
    }

    // X.runtimeconfig.json, X.deps.json and X.dll.config belong to X.dll; where that is a core's, so are they.
    private static bool IsNamedAfter(string file, string assembly)
    {
        var name = Path.GetFileName(file);
        var stem = Path.GetFileNameWithoutExtension(assembly);
        return name.Equals(stem + ".runtimeconfig.json", StringComparison.OrdinalIgnoreCase)
            || name.Equals(stem + ".deps.json", StringComparison.OrdinalIgnoreCase)
            || name.Equals(Path.GetFileName(assembly) + ".config", StringComparison.OrdinalIgnoreCase);
    }

    private static void Judge(ArtefactContent file, KnownAssembly owner, IReadOnlyList<CorePackage> seen, Outcome outcome)
    {
        string? text;
        try
        {
            text = file.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            outcome.Problems.Add(new InputProblem(file.Path, new Text("Input_Unreadable", e.Message)));
            return;
        }

        if (text is null)
            return;
        var artefact = Artefact.Read(file.Sort, text);
        LineStarts? lines = null;
        // Where an archive stands or what it is called, with its version, is no part of a file's name.
        var site = file.Path[(file.Path.LastIndexOf('!') + 1)..];
        foreach (var setting in artefact.Settings)
        {
            if (ArtefactUsages.Of(setting, seen) is not { } usage || Policy.Rules.Judge.Of(usage, site) is not { } verdict)
                continue;
            lines ??= new LineStarts(text);
            var key = new FindingKey(verdict.Rule.Id, usage.Package?.Id ?? "", usage.TargetId, owner.Facts.Name, site, usage.Kind);
            outcome.Findings.Add(new BinaryFinding(verdict, key, file.Path, SpanOf(file.Path, lines, setting), inBody: false) { IsArtefact = true });
        }

        if (artefact.Problem is { } problem)
            outcome.Problems.Add(new InputProblem(file.Path, new Text("Input_DamagedArtefact", problem.Reason, (lines ?? new LineStarts(text)).PlaceOf(problem.Start).Line)));
    }

    private static SourceSpan SpanOf(string path, LineStarts lines, ArtefactSetting setting)
    {
        var (line, column) = lines.PlaceOf(setting.Start);
        var (endLine, endColumn) = lines.PlaceOf(setting.Start + setting.Length);
        return new SourceSpan(path, line, column, endLine, endColumn);
    }
}
