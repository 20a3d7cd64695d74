using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Decides relief that the body grants by an ordinance of its own, such as for companies that settle.</summary>
[ExtensionPoint("kotei.own-relief", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Decides relief that the body grants by an ordinance of its own, such as for companies that settle. A separate system is to be preferred.")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Plugin, SourceMark.Proposal, "Relief of the body's own", "不均一課税・独自減免",
    JapaneseDescription = "企業誘致など、団体独自の条例による不均一課税や減免を判定する。独立したシステムで行うことが望ましい。",
    Sources = ["S114"])]
public interface IOwnTaxRelief
{
    /// <summary>Says what a case comes to.</summary>
    /// <param name="sitingCase">The case.</param>
    /// <returns>Share and reason.</returns>
    SitingRelief Decide(SitingCase sitingCase);
}
