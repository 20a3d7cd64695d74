using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Decides relief of the per-capita amount for children that the body grants beyond the law.</summary>
[ExtensionPoint("kokuho.own-child-relief", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Decides relief of the per-capita amount for children that the body grants beyond the law. A separate system may do it as well.")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Plugin, SourceMark.Fact, "Relief for children of the body's own", "子どもに係る均等割の独自軽減",
    JapaneseDescription = "法定を超えて団体が行う、子どもの均等割の軽減を判定する。独立したシステムで行ってもよい。",
    Sources = ["S69"])]
public interface IOwnChildRelief
{
    /// <summary>Says what a case comes to.</summary>
    /// <param name="child">The case.</param>
    /// <returns>Share and reason.</returns>
    ChildRelief Decide(ChildReliefCase child);
}
