using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>An extension point that opens nothing: vendors are told to use it and cannot.</summary>
public static class NC7002_ExtensionPointNotAbstract
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7002", "ExtensionPointNotAbstract", Eyes.Source);

    /// <summary>The verdict on an extension point, or null.</summary>
    /// <param name="point">The symbol that is opened.</param>
    /// <param name="flaw">What the language says of it.</param>
    public static Verdict? Judge(CoreSymbol point, PointFlaw flaw) => ReasonOf(point, flaw) is { } reason
        ? new Verdict(Rule, Usage.Of(UsageKind.Author, point), point.DisplayName, point.DisplayName, point.Package.DisplayName, new Text("PointRemedy_" + reason), new Text("Point_" + reason), point.Annotations.PointId ?? "")
        : null;

    private static string? ReasonOf(CoreSymbol point, PointFlaw flaw)
    {
        if (flaw == PointFlaw.Hidden)
            return nameof(PointFlaw.Hidden);
        if (Openness.JudgeReference(point) == ReferenceVerdict.PackageInternal)
            return "Internal";
        if (point.Annotations.Has(SymbolMarks.CoreBehavior))
            return "Kept";
        return flaw == PointFlaw.None ? null : flaw.ToString();
    }
}
