using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kosodate;

/// <summary>Decides relief for second and further children that the body grants.</summary>
[ExtensionPoint("kosodate.multi-child-relief", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Decides relief for second and further children that the body grants.")]
[MunicipalPoint(
    Business.Kosodate, ExtensionPointKind.Plugin, SourceMark.Fact, "Relief for several children", "多子軽減",
    JapaneseDescription = "団体が行う第2子以降の負担軽減を判定する。",
    Sources = ["S87"])]
public interface IMultiChildRelief
{
    /// <summary>Says what a case comes to.</summary>
    /// <param name="child">The case.</param>
    /// <returns>Share and reason.</returns>
    ChildCareRelief Decide(ChildCareCase child);
}
