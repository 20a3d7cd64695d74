using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Waivers;

/// <summary>A finding about a citation: NC9002 to NC9006.</summary>
/// <param name="index">The citation, by its place among those judged.</param>
/// <param name="citation">The citation.</param>
/// <param name="rule">The rule.</param>
/// <param name="reason">What is wrong.</param>
public sealed class CitationProblem(int index, WaiverCitation citation, Rule rule, Text reason)
{
    /// <summary>The citation, by its place among those judged.</summary>
    public int Index { get; } = index;

    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>What is wrong.</summary>
    public Text Reason { get; } = reason;

    /// <summary>The usage, for the finding's identity.</summary>
    public Usage Usage => Usage.Of(UsageKind.CiteWaiver, null, "waiver:" + citation.WaiverId);

    /// <summary>What to say. A register's own NC9006 has no citing declaration, so that it begins with the waiver.</summary>
    /// <param name="vendorAssembly">What to call the assembly where the citation stands on it.</param>
    public Text MessageIn(string vendorAssembly) => Rule == NC9006_WaiverIncomplete.Rule
        ? new Text(Rule.MessageKey, citation.WaiverId, Reason)
        : new Text(Rule.MessageKey, citation.Declaration.Length == 0 ? vendorAssembly : SymbolDisplay.FromDocumentationId(citation.Declaration), citation.WaiverId, Reason);
}
