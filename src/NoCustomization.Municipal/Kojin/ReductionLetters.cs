using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Texts in the letters that grant or refuse a reduction.</summary>
[ConfigurationPoint("kojin.reduction-letters")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.FormSlot, SourceMark.Fact, "Letters on reductions", "減免可否決定通知書の文言",
    Description = "Texts in the letters that grant or refuse a reduction.",
    JapaneseDescription = "減免の可否を知らせる通知書の差込文言。",
    Sources = ["S56"])]
public sealed class ReductionLetters : Wordings;
