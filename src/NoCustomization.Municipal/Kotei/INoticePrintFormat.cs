using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Writes the data with which a bureau prints and encloses tax notices.</summary>
[ExtensionPoint("kotei.notice-print", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Writes the data with which a bureau prints and encloses tax notices.")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Linkage, SourceMark.Fact, "Print bureau", "納税通知書の印刷委託",
    JapaneseDescription = "納税通知書の印字と封入封緘を委託するためのデータを作る。",
    Sources = ["S115"])]
public interface INoticePrintFormat
{
    /// <summary>Writes notices.</summary>
    /// <param name="notices">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<NoticePrint> notices);
}
