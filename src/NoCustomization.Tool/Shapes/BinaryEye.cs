using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Shapes;

/// <summary>Lets the verifier judge a compiled shape against the genuine cores.</summary>
internal static class BinaryEye
{
    /// <summary>What the verifier finds.</summary>
    /// <exception cref="IllFormedShapeException">A catalog cannot be read, or the assembly cannot be judged.</exception>
    public static IReadOnlyList<Observation> Observe(CompiledShape shape, VendorBuild build, CancellationToken cancellation)
    {
        var referenced = shape.References.Cores.Concat(shape.References.Stubs).Select(r => r.Unit).ToList();
        var options = new VerificationOptions
        {
            Catalogs = [.. referenced.Select(u => u.CatalogPath).OfType<string>().Distinct(StringComparer.Ordinal).Select(ReadCatalog)],
            Waivers = ShapeWaivers.Of(shape.Unit),
            Artefacts = [.. shape.Unit.With.Where(w => Artefact.SortOf(w) != ArtefactSort.None).Select(w => new ArtefactText(w, File.ReadAllText(w)))],
        };
        var result = Verifier.VerifyImage(shape.Unit.AssemblyName + ".dll", build.Image, symbols: null, [.. referenced.Select(u => u.Image)], options, cancellation);
        if (result.Problems.Count > 0)
            throw new IllFormedShapeException([.. result.Problems.Select(p => new ShapeProblem(shape.Unit.Path, 0, new Text("Shape_AnalysisFailed", new PolicyMessage(p.Message))))]);
        return [.. result.Findings.Select(Observe), .. ShapeWaivers.Observe(shape.Unit)];
    }

    private static Observation Observe(BinaryFinding finding)
    {
        // Outside bodies the first line with code says nothing of where the declaration stands: the declaration itself decides.
        var location = finding.InBody || finding.IsArtefact ? finding.Location : null;
        return new Observation
        {
            RuleId = finding.Verdict.Rule.Id,
            Eye = Eyes.Binary,
            File = location?.Document,
            StartLine = location?.StartLine ?? 0,
            EndLine = location?.EndLine ?? 0,
            // The source eye names a file by its place in the project, which a shape does not have.
            Site = finding.IsArtefact ? Path.GetFileName(finding.MemberId) : finding.MemberId,
            Target = finding.Key.Target,
            Usage = UsageNames.Of(finding.Key.Usage),
            Message = culture => TextResources.Format(finding.Verdict.Message, culture),
        };
    }

    private static Catalog ReadCatalog(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (IOException e)
        {
            throw new IllFormedShapeException(ShapeProblem.At(path, 0, "Shape_FileUnreadable", e.Message));
        }

        var read = CatalogReader.Read(text);
        if (read.Problems.Count > 0)
            throw new IllFormedShapeException([.. read.Problems.Select(p => new ShapeProblem(path, LineOf(text, p.Start), new Text("Shape_FileUnreadable", new PolicyMessage(p.Reason))))]);
        return read.Catalog!;
    }

    private static int LineOf(string text, int offset) => text.AsSpan(0, Math.Min(offset, text.Length)).Count('\n') + 1;
}
