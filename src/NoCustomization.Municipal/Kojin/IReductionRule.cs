using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Decides reductions that the tables cannot express.</summary>
[ExtensionPoint("kojin.reduction-rule", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Decides reductions that the tables cannot express.")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Plugin, SourceMark.Fact, "Rule of reductions", "減免の判定",
    JapaneseDescription = "表で表せない減免を判定する。",
    Sources = ["S54", "S55"])]
public interface IReductionRule
{
    /// <summary>Says what a case comes to.</summary>
    /// <param name="reductionCase">The case.</param>
    /// <returns>Share and reason.</returns>
    ReductionDecision Decide(ReductionCase reductionCase);
}
