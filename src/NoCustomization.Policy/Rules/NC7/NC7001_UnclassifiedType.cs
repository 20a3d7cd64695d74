using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>A class of a core that vendors could derive from, or an interface that they could implement, is neither open nor kept closed by its author: nobody decided.</summary>
public static class NC7001_UnclassifiedType
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7001", "UnclassifiedType", Eyes.Source, RuleSeverity.Warning);

    /// <summary>The verdict on a type that code outside the core could derive from or implement, or null.</summary>
    public static Verdict? Judge(CoreSymbol type) => IsClassified(type)
        ? null
        : new Verdict(
            Rule,
            Usage.Of(UsageKind.Author, type),
            type.DisplayName,
            type.DisplayName,
            type.Package.DisplayName,
            new Text(type.Kind == CoreSymbolKind.Interface ? "Remedy_ClassifyInterface" : "Remedy_ClassifyClass"));

    // What vendors must not even refer to is decided by that; so are the kinds of classes that are open by themselves. A mark that keeps closed counts for what the type holds.
    private static bool IsClassified(CoreSymbol type)
    {
        const SymbolMarks Decided = SymbolMarks.ExtensionPoint | SymbolMarks.ConfigurationPoint;
        if ((type.Annotations.Marks & Decided) != 0 || type.IsSharedBaseKind || Openness.JudgeReference(type) != ReferenceVerdict.Allowed)
            return true;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Annotations.Has(SymbolMarks.CoreBehavior) || current.Annotations.UseInstead is not null)
                return true;
        }

        return false;
    }
}
