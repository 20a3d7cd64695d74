using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Output;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Evidence;

/// <summary>Writes a bundle: the report, what was judged and against what, and maybe a signature over it. Equal runs give equal bytes, a signature's time excepted.</summary>
internal static class EvidenceWriter
{
    /// <summary>Makes a bundle.</summary>
    /// <param name="report">The outcome of the run.</param>
    /// <param name="catalogs">The catalogs that were given; absolute.</param>
    /// <param name="signer">Who signs it, or null.</param>
    /// <param name="context">The language of the report.</param>
    /// <exception cref="SignatureException">The signature would be refused.</exception>
    /// <exception cref="IOException">A register can no longer be read.</exception>
    public static byte[] Write(RunReport report, IEnumerable<string> catalogs, SigningCertificate? signer, ToolContext context)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [BundleFormat.Report] = Sarif(report, context) };
        var registers = AddRegisters(report, parts);
        var statement = new Statement(
            Statement.StatementType,
            [.. report.Inputs.Files.Select(f => new Subject(f.Name, new Digest(f.Sha256)))],
            Statement.EvidenceType,
            new Predicate
            {
                ToolVersion = SarifReport.ToolVersion,
                Verb = report.Verb,
                Run = report.Subject,
                EvaluationDate = report.EvaluationDate,
                Mode = report.Mode,
                Strict = report.Strict,
                Baseline = report.Baseline is { } baseline ? new(Path.GetFileName(baseline.File), baseline.Sha256, baseline.EndsOn, baseline.Known) : null,
                ExitCode = (int)report.ExitCode,
                Level = report.Level?.ToString(),
                Errors = report.Count(RuleSeverity.Error),
                Warnings = report.Count(RuleSeverity.Warning),
                Information = report.Count(RuleSeverity.Info),
                Packages = report.Packages,
                Assemblies = report.Inputs.Assemblies,
                Cores = report.Inputs.Cores,
                Catalogs = FileDigest.OfAll(catalogs, Path.GetFileName!),
                Registers = registers,
                Parts = [.. parts.Select(p => FileDigest.Of(p.Key, p.Value))],
            });
        var manifest = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(statement, JsonReport.Options) + "\n");
        parts.Add(BundleFormat.Manifest, manifest);
        if (signer is not null)
            parts.Add(BundleFormat.Signature, ContentSigner.Sign(manifest, signer, DateTimeOffset.UtcNow));
        return Zip(parts);
    }

    // Under names of our own: theirs may be equal, or lead elsewhere.
    private static List<RegisterPart> AddRegisters(RunReport report, SortedDictionary<string, byte[]> parts)
    {
        var registers = new List<RegisterPart>();
        foreach (var register in report.Registers)
        {
            var part = FormattableString.Invariant($"{BundleFormat.Registers}{registers.Count + 1}.json");
            parts.Add(part, File.ReadAllBytes(register.Path));
            if (SignatureFile.Read(register.Path) is { } signature)
                parts.Add(SignatureFile.Of(part), signature);
            registers.Add(new(Path.GetFileName(register.Path), part, register.Word));
        }

        return registers;
    }

    private static byte[] Zip(SortedDictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = BundleFormat.Date;
                entry.ExternalAttributes = 0;
                using var writer = entry.Open();
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Sarif(RunReport report, ToolContext context)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        SarifReport.Write(report, context, writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
