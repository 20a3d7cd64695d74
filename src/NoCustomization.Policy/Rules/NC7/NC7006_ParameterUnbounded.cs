using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>A setting that a body may set to anything, and must set: it has no default, no range and no allowed values.</summary>
public static class NC7006_ParameterUnbounded
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7006", "ParameterUnbounded", Eyes.Source, RuleSeverity.Warning);

    /// <summary>The verdict on a setting that an eye found unbounded.</summary>
    /// <param name="setting">The property.</param>
    /// <param name="point">The configuration point by which it is set.</param>
    /// <param name="isNumber">Whether its values have an order, so that a range bounds them.</param>
    public static Verdict Judge(CoreSymbol setting, CoreSymbol point, bool isNumber) => new(
        Rule,
        Usage.Of(UsageKind.Author, setting),
        setting.DisplayName,
        setting.DisplayName,
        setting.Package.DisplayName,
        new Text(isNumber ? "Remedy_BoundNumber" : "Remedy_BoundText"),
        point.Annotations.PointId ?? "");
}
