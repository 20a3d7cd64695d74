using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using NoCustomization.Tool.Output;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Evidence;

/// <summary>A bundle as read. Nothing of it is ever unpacked to disk; entries count only under names that a bundle has.</summary>
internal sealed class EvidenceBundle
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    private EvidenceBundle()
    {
    }

    /// <summary>The manifest's exact bytes.</summary>
    public byte[] Manifest => _parts[BundleFormat.Manifest];

    /// <summary>The manifest.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The manifest's signature, or null.</summary>
    public byte[]? Signature => _parts.GetValueOrDefault(BundleFormat.Signature);

    /// <summary>The entries, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts => _parts;

    /// <summary>Reads a bundle.</summary>
    /// <exception cref="EvidenceException">It is no bundle, or a damaged or hostile one.</exception>
    public static EvidenceBundle Read(byte[] zip)
    {
        try
        {
            if (!ZipEnds.AreTight(zip))
                throw Defect("MoreBesides");
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > BundleFormat.MaxEntries)
                throw Defect("TooLarge");
            var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            long total = 0;
            foreach (var entry in archive.Entries)
            {
                if (!IsName(entry.FullName))
                    throw Defect("StrangeEntry", Show(entry.FullName));
                var content = Read(entry, BundleFormat.MaxEntry - total);
                total += content.Length;
                if (!parts.TryAdd(entry.FullName, content))
                    throw Defect("EntryTwice", Show(entry.FullName));
            }

            if (!parts.TryGetValue(BundleFormat.Manifest, out var manifest))
                throw Defect("NoManifest");
            var bundle = new EvidenceBundle { Statement = ReadManifest(manifest) };
            foreach (var (name, content) in parts)
                bundle._parts.Add(name, content);
            return bundle;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or IOException or ArgumentException)
        {
            throw Defect("Damaged");
        }
    }

    // The sizes in an archive's directory are claims; what counts is what comes out.
    private static byte[] Read(ZipArchiveEntry entry, long limit)
    {
        if (entry.IsEncrypted)
            throw Defect("StrangeEntry", Show(entry.FullName));
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (memory.Length + read > limit)
                throw Defect("TooLarge");
            memory.Write(chunk, 0, read);
        }

        return memory.ToArray();
    }

    private static bool IsName(string name) => name is BundleFormat.Manifest or BundleFormat.Signature or BundleFormat.Report
        || name.StartsWith(BundleFormat.Registers, StringComparison.Ordinal) && name[BundleFormat.Registers.Length..] is { Length: > 0 } file && file[0] != '.' && !file.AsSpan().ContainsAny('/', '\\', ':');

    private static Statement ReadManifest(byte[] manifest)
    {
        try
        {
            var options = new JsonSerializerOptions(JsonReport.Options) { AllowDuplicateProperties = false, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
            var statement = JsonSerializer.Deserialize<Statement>(manifest, options);
            if (statement is { Type: Statement.StatementType, PredicateType: Statement.EvidenceType, Predicate: { } said }
                && !((IEnumerable<object?>)[.. statement.Subject, .. said.Parts, .. said.Packages, .. said.Registers, .. said.Assemblies, .. said.Cores, .. said.Catalogs, .. said.Assemblies.SelectMany(a => a?.Packages ?? [])]).Contains(null))
                return statement;
        }
        catch (JsonException)
        {
            // As below.
        }

        throw Defect("ManifestUnreadable");
    }

    private static string Show(string name) => PrintableText.Of(name.Length > 200 ? name[..200] : name);

    private static EvidenceException Defect(string name, params string[] arguments) => new(new EvidenceDefect(name, arguments));
}
