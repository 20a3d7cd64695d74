using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NoCustomization.Tool.Output;

namespace NoCustomization.Tool.Evidence;

/// <summary>Compares a bundle with itself and, where given, with the files that were delivered.</summary>
internal static class EvidenceCheck
{
    /// <summary>What in a bundle contradicts its manifest.</summary>
    public static IEnumerable<EvidenceDefect> Parts(EvidenceBundle bundle)
    {
        var named = new HashSet<string>(StringComparer.Ordinal) { BundleFormat.Manifest, BundleFormat.Signature };
        foreach (var part in bundle.Statement.Predicate.Parts)
        {
            if (!named.Add(part.Name))
                yield return new("EntryTwice", part.Name);
            else if (!bundle.Parts.TryGetValue(part.Name, out var content))
                yield return new("Missing", part.Name);
            else if (FileDigest.Of(part.Name, content) != part)
                yield return new("Altered", part.Name);
        }

        foreach (var register in bundle.Statement.Predicate.Registers)
        {
            if (!named.Contains(register.Part))
                yield return new("Missing", register.Part);
        }

        foreach (var name in bundle.Parts.Keys.Where(n => !named.Contains(n)).Order(StringComparer.Ordinal))
            yield return new("NotNamed", name);
        if (!named.Contains(BundleFormat.Report))
            yield return new("Missing", BundleFormat.Report);
        else if (bundle.Parts.TryGetValue(BundleFormat.Report, out var report) && !Agrees(report, bundle.Statement.Predicate))
            yield return new("Contradiction");
    }

    /// <summary>In what a delivery differs from the one that was judged.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="folder">The delivery, wherever it lies now; absolute.</param>
    /// <param name="except">A file in the folder that is no part of the delivery: the bundle itself. Absolute.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    public static IEnumerable<EvidenceDefect> Files(EvidenceBundle bundle, string folder, string except)
    {
        // What 'check' builds it builds for itself, with paths, symbols and a mode of its own: no delivery can equal that.
        if (bundle.Statement.Predicate.Verb != "verify")
        {
            yield return new("NotOfDelivery", bundle.Statement.Predicate.Verb);
            yield break;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subject in bundle.Statement.Subject)
        {
            named.Add(subject.Name);
            if (At(folder, subject.Name) is not { } path)
                yield return new("FileMissing", subject.Name);
            else if (FileDigest.Of(subject.Name, path).Sha256 != subject.Digest.Sha256)
                yield return new("FileAltered", subject.Name);
        }

        foreach (var path in FileTree.FilesOf(folder))
        {
            if (path != except && PathDisplay.Relative(folder, path) is var name && !named.Contains(name) && Judgeable.Is(path))
                yield return new("FileNotJudged", name);
        }
    }

    // A manifest is somebody else's: its names must not lead out of the folder.
    private static string? At(string folder, string name) => Path.GetFullPath(name, folder) is var path && PathDisplay.IsBelow(folder, path) && File.Exists(path) ? path : null;

    // The manifest is what people read first: it must say what the report says.
    private static bool Agrees(byte[] report, Predicate said)
    {
        try
        {
            using var log = JsonDocument.Parse(report);
            var run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
            var levels = run.TryGetProperty("results", out var results) ? results.EnumerateArray().Select(r => r.TryGetProperty("level", out var level) ? level.GetString() : "warning").ToArray() : [];
            // What is zero is left out.
            var exitCode = run.GetProperty("invocations").EnumerateArray().Single().TryGetProperty("exitCode", out var code) ? code.GetInt32() : 0;
            var grade = Property(run, "level");
            return levels.Count(l => l == "error") == said.Errors && levels.Count(l => l == "warning") == said.Warnings && levels.Count(l => l == "note") == said.Information
                && exitCode == said.ExitCode && grade == said.Level
                && Property(run, "evaluationDate") == said.EvaluationDate && Property(run, "mode") == said.Mode && Property(run, "baselineEndsOn") == said.Baseline?.EndsOn;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return false;
        }
    }

    private static string? Property(JsonElement run, string name) => run.GetProperty("properties").TryGetProperty(name, out var value) ? value.GetString() : null;
}
