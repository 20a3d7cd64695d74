using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Jiteate;

/// <summary>Texts in the slots of notices, such as the deadline of an application.</summary>
[ConfigurationPoint("jiteate.notice-texts")]
[MunicipalPoint(
    Business.Jiteate, ExtensionPointKind.FormSlot, SourceMark.Fact, "Texts of notices", "通知の文言",
    Description = "Texts in the slots of notices, such as the deadline of an application.",
    JapaneseDescription = "申請期限など、通知書の差込文言。",
    Sources = ["S119"])]
public sealed class AllowanceNotices : Wordings;
