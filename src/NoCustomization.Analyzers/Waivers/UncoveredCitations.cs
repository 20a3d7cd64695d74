using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>NC9002 where no register is at hand, or none that holds: nothing can be waived, so that citations are all there is to look at.</summary>
internal sealed class UncoveredCitations(VendorCompilation vendor, WaiverMatcher matcher) : AttributeExtractor(CitationReader.Attribute)
{
    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        foreach (var citation in CitationReader.Read(at.SemanticModel, use, at.CancellationToken))
        {
            foreach (var problem in matcher.Judge([citation.Cites], []).Citations)
                at.ReportDiagnostic(vendor.CitationFinding(problem, citation));
        }
    }
}
