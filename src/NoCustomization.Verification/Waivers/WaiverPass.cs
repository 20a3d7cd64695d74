using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Waivers;

/// <summary>The last look at an assembly: what was found in it against the waivers that it cites. What is waived becomes NC9008 in its place.</summary>
internal sealed class WaiverPass(WaiverOptions options)
{
    private readonly Dictionary<string, string?> _vendorIds = [];

    /// <summary>Judges an assembly.</summary>
    /// <param name="vendor">The assembly.</param>
    /// <param name="outcome">What was found.</param>
    /// <param name="first">The place of its first finding.</param>
    public void Judge(VendorAssembly vendor, Outcome outcome, int first)
    {
        var name = vendor.Image.Facts.Name;
        _vendorIds[name] = VendorIdOf(vendor.Metadata);
        if (MetadataCitations.Read(vendor) is { Count: > 0 } citations)
            Judge(vendor, name, citations, outcome, first);
    }

    /// <summary>Judges the files beside the assemblies, by the waivers that name them.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="first">The place of the first finding in a file.</param>
    public void JudgeArtefacts(Outcome outcome, int first)
    {
        for (; first < outcome.Findings.Count; first++)
        {
            if (!outcome.Findings[first].IsSettled)
                JudgeArtefact(outcome, first);
        }
    }

    private void Judge(VendorAssembly vendor, string name, List<(WaiverCitation Citation, EntityHandle Declaration)> citations, Outcome outcome, int first)
    {
        var verdict = new WaiverMatcher(ContextOf(name, TypesOf(vendor))).Judge([.. citations.Select(c => c.Citation)], [.. outcome.Findings.Skip(first).Select(f => f.Key)]);
        for (var i = 0; i < verdict.Findings.Count; i++)
            outcome.Findings[first + i] = Settle(outcome.Findings[first + i], verdict.Findings[i]);
        foreach (var problem in verdict.Citations)
        {
            var (citation, declaration) = citations[problem.Index];
            vendor.Findings.Add(new Verdict(problem.Rule, problem.Usage, problem.MessageIn(name)), citation.Declaration, declaration);
        }
    }

    // A count holds for one file of one vendor.
    private void JudgeArtefact(Outcome outcome, int first)
    {
        var key = outcome.Findings[first].Key;
        var places = Enumerable.Range(first, outcome.Findings.Count - first).Where(i => outcome.Findings[i].Key.Site == key.Site && outcome.Findings[i].Key.VendorAssembly == key.VendorAssembly).ToList();
        var verdict = new WaiverMatcher(ContextOf(key.VendorAssembly, static _ => false)).Judge([], [.. places.Select(i => outcome.Findings[i].Key)]);
        for (var i = 0; i < places.Count; i++)
            outcome.Findings[places[i]] = Settle(outcome.Findings[places[i]], verdict.Findings[i]);
    }

    private static BinaryFinding Settle(BinaryFinding finding, WaiverVerdict verdict) => verdict is { State: WaiverState.Waived, Grant: { } grant }
        ? finding.WaivedBy(grant, new Verdict(NC9008_CustomizationInUse.Rule, finding.Verdict.Usage, grant.MessageFor(finding.Key)))
        : finding.Standing(verdict.Grant);

    // Asked only where a waiver names a type, or what looks like one, as its site.
    private static Func<string, bool> TypesOf(VendorAssembly vendor)
    {
        HashSet<string>? types = null;
        return id => (types ??= [.. vendor.Metadata.TypeDefinitions.Select(t => vendor.Findings.SiteOf(t))]).Contains(id);
    }

    private WaiverContext ContextOf(string assembly, Func<string, bool> isType) => new()
    {
        Registers = options.Registers,
        VendorAssembly = assembly,
        VendorId = _vendorIds.GetValueOrDefault(assembly),
        Municipality = options.Municipality,
        Date = options.Date,
        IsType = isType,
    };

    private static string? VendorIdOf(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
            return null;
        foreach (var row in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(row);
            if (AttributeNames.Is(metadata, attribute, AnnotationNames.Namespace, AnnotationNames.VendorExtension))
                return AttributeValue.Read(metadata, attribute).FirstString;
        }

        return null;
    }
}
