using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Declared;
using NoCustomization.Verification.Inputs;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Waivers;

namespace NoCustomization.Verification;

/// <summary>One verification: finds the assemblies and cores, then judges assembly by assembly.</summary>
internal sealed class VerificationRun(VerificationOptions options, CancellationToken cancellationToken) : IDisposable
{
    private readonly InputCollector _collector = new();
    private readonly AssemblyUniverse _universe = new();
    private readonly CoreAncestry _ancestry = new();
    private readonly List<KnownAssembly> _toJudge = [];
    private readonly List<(string Path, List<KnownAssembly> Assemblies)> _givenCores = [];
    private readonly Outcome _outcome = new();
    private readonly ArtefactJudge _artefacts = new();
    private readonly WaiverPass _waivers = new(options.Waivers);
    private readonly List<CoreFromInput> _coresFromInput = [];
    private readonly List<CoreAssembly> _cores = [];

    /// <summary>Adds the cores the user names; they are preferred over others of their name.</summary>
    public void AddCores(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            var assemblies = new List<KnownAssembly>();
            foreach (var content in _collector.Collect(path).Assemblies)
            {
                if (Probe(content, isReference: true, isCore: true) is { } assembly)
                    assemblies.Add(assembly);
            }

            _givenCores.Add((path, assemblies));
        }
    }

    /// <summary>Adds cores whose bytes are at hand, as <see cref="AddCores"/> does with paths.</summary>
    public void AddCoreFiles(IReadOnlyList<FileImage> files)
    {
        foreach (var content in MemoryFiles.Cores(files))
            _givenCores.Add((content.Path, Probe(content, isReference: true, isCore: true) is { } assembly ? [assembly] : []));
    }

    /// <summary>Adds what the inputs reference.</summary>
    public void AddReferences(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var content in _collector.Collect(path).Assemblies)
                Probe(content, isReference: true);
        }
    }

    /// <summary>Adds what is to be judged, and what lies beside a single file.</summary>
    public void AddInputs(IReadOnlyList<string> inputs)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var found = _collector.Collect(input);
            foreach (var content in found.Assemblies)
                AddInput(content);
            _artefacts.Add(found);
            given.Add(System.IO.Path.GetFullPath(input));
        }

        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in given)
        {
            if (!InputCollector.IsAssembly(file) || !System.IO.File.Exists(file) || !folders.Add(System.IO.Path.GetDirectoryName(file)!))
                continue;
            foreach (var content in InputCollector.FolderOf(file))
            {
                if (!given.Contains(content.FullPath))
                    ProbeNeighbour(content);
            }
        }
    }

    /// <summary>Adds files in memory that are to be judged as if they lay in one folder.</summary>
    public void AddFiles(IReadOnlyList<FileImage> files)
    {
        var found = new FoundFiles();
        MemoryFiles.Collect(_collector, files, found);
        foreach (var content in found.Assemblies)
            AddInput(content);
        _artefacts.Add(found);
    }

    /// <summary>Adds an assembly in memory and what it references.</summary>
    public void AddImages(string name, byte[] image, byte[]? symbols, IReadOnlyList<byte[]> references)
    {
        for (var i = 0; i < references.Count; i++)
        {
            var label = "reference " + (i + 1).ToString(CultureInfo.InvariantCulture);
            Probe(new MemoryContent(label, references[i], null), isReference: true);
        }

        var content = new MemoryContent(name, image, symbols);
        AddInput(content);
        var found = new FoundFiles();
        found.Assemblies.Add(content);
        foreach (var file in options.Artefacts)
            found.Artefacts.Add(ArtefactContent.Of(file.Path, file.Text));
        _artefacts.Add(found);
    }

    /// <summary>Judges everything added.</summary>
    public VerificationResult Judge()
    {
        var graph = new ReferenceGraph(_universe, options.Catalogs);
        foreach (var (path, assemblies) in _givenCores)
        {
            // A wrong path to a core must not look clean.
            if (!assemblies.Exists(graph.IsCore))
                _outcome.Problems.Add(new InputProblem(path, new Text("Input_NoCore")));
        }

        var types = new TypeResolver(_universe);
        for (var i = 0; i < _toJudge.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            options.Progress?.Report(new VerificationProgress(i, _toJudge.Count, _toJudge[i].Content.Path));
            Judge(_toJudge[i], graph.ViewOf(_toJudge[i]), types);
        }

        var first = _outcome.Findings.Count;
        _artefacts.Judge(_outcome, cancellationToken);
        _waivers.JudgeArtefacts(_outcome, first);

        return new VerificationResult
        {
            Findings = _outcome.Findings,
            Assemblies = _outcome.Assemblies,
            NotJudged = _outcome.NotJudged,
            Problems = [.. _collector.Problems, .. _outcome.Problems],
            RulesNotRun = _outcome.NotRun,
            CatalogConflicts = graph.Conflicts,
            UnknownCatalogSymbols = [.. options.Catalogs.SelectMany(c => CatalogSymbols.Unknown(c, _universe))],
            CoresFromInput = _coresFromInput,
            Cores = _cores,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _universe.Dispose();
        _collector.Dispose();
    }

    private void AddInput(AssemblyContent content)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Probe(content, isReference: false) is not { } assembly)
            return;
        if (assembly.IsReferenceAssembly)
            _outcome.NotJudged.Add(new UnjudgedFile(content.Path, UnjudgedReason.ReferenceAssembly));
        else if (assembly.IsSatellite)
            _outcome.NotJudged.Add(new UnjudgedFile(content.Path, UnjudgedReason.Satellite));
        else
            _toJudge.Add(assembly);
    }

    // What only lies beside a file is nobody's problem, unless the file needs it: a damaged core must not pass for no core.
    private void ProbeNeighbour(AssemblyContent content)
    {
        if (AssemblyProbe.Probe(content, _universe.Pool, isReference: false, isCore: false, out var problem, out _) is { } assembly)
            _universe.Add(assembly);
        else if (_toJudge.Exists(a => a.Facts.References.Contains(System.IO.Path.GetFileNameWithoutExtension(content.Path), StringComparer.OrdinalIgnoreCase)))
            _outcome.Problems.Add(new InputProblem(content.Path, problem!));
    }

    private KnownAssembly? Probe(AssemblyContent content, bool isReference, bool isCore = false)
    {
        var assembly = AssemblyProbe.Probe(content, _universe.Pool, isReference, isCore, out var problem, out var isNative);
        if (assembly is not null)
            _universe.Add(assembly);
        else if (isNative && !content.IsGiven && problem!.Key == "Input_Native")
            _outcome.NotJudged.Add(new UnjudgedFile(content.Path, UnjudgedReason.Native));
        else
            _outcome.Problems.Add(new InputProblem(content.Path, problem!));
        return assembly;
    }

    private void Judge(KnownAssembly assembly, CoreView view, TypeResolver types)
    {
        var path = assembly.Content.Path;
        if (view.OwnPackage is { } own && view.Seen.Count == 0)
        {
            _outcome.NotJudged.Add(new UnjudgedFile(path, UnjudgedReason.Core, own.Id));
            return;
        }

        var cores = new List<string>();
        foreach (var package in view.Seen)
        {
            if (!cores.Contains(package.Id))
                cores.Add(package.Id);
            AddCore(package, assembly);
        }

        if (cores.Count > 0)
            _artefacts.Add(assembly, view.Seen);
        if (cores.Count > 0 && !JudgeAgainst(assembly, view, types))
            return;
        _outcome.Assemblies.Add(new JudgedAssembly(path, assembly.Facts.Name, assembly.Facts.Version, assembly.Facts.PublicKeyToken, assembly.Mvid, cores));
        if (assembly.IsMixedMode)
            _outcome.Problems.Add(new InputProblem(path, new Text("Input_MixedMode")));
        if (assembly.OtherModules.Count > 0)
            _outcome.Problems.Add(new InputProblem(path, new Text("Input_OtherModules", string.Join(", ", assembly.OtherModules))));
    }

    private void AddCore(CorePackage package, KnownAssembly vendor)
    {
        foreach (var claim in package.Assemblies)
        {
            if (_universe.Find(claim.Name, vendor) is not { } part)
                continue;
            // An archive's part is named by the archive.
            var file = part.Content.FullPath.Length > 0 ? part.Content.FullPath : part.Content.Folder.Split('!')[0];
            var core = new CoreAssembly(package.Id, part.Content.Path, file, part.Facts.Name, part.Facts.Version, part.Facts.PublicKeyToken, part.Mvid);
            if (!_cores.Contains(core))
                _cores.Add(core);
            // Whoever delivers the core beside the vendor code may have opened it. A catalog says itself what is open.
            if (package.Catalog is null && !part.Facts.IsGiven && new CoreFromInput(package.Id, part.Content.Path) is var found && !_coresFromInput.Contains(found))
                _coresFromInput.Add(found);
        }
    }

    private bool JudgeAgainst(KnownAssembly assembly, CoreView view, TypeResolver types)
    {
        try
        {
            var vendor = new VendorAssembly(_universe.OpenToJudge(assembly), types, _ancestry, view, _outcome);
            using var symbols = vendor.Symbols;
            var first = _outcome.Findings.Count;
            if (view.FalselyClaimed is { } core)
                vendor.Findings.Declare(Usage.Of(UsageKind.ClaimCore, core, "assembly:" + assembly.Facts.Name), default);
            foreach (var judge in AssemblyJudges.All)
                judge.Judge(vendor, cancellationToken);
            StampJudge.Judge(vendor, options.Stamps);
            _waivers.Judge(vendor, _outcome, first);
            return true;
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // What was found before the damage still holds.
            _outcome.Problems.Add(new InputProblem(assembly.Content.Path, new Text("Input_Damaged", e.Message)));
            return false;
        }
        finally
        {
            _universe.CloseJudged();
        }
    }
}
