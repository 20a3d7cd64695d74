using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Texts in the slots of notices: opening words, instruction on appeals, section and telephone for enquiries.</summary>
[ConfigurationPoint("common.notice-wording")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.FormSlot, SourceMark.GeneralKnowledge, "Wording of notices", "通知文・教示文・問合せ先",
    Description = "Texts in the slots of notices: opening words, instruction on appeals, section and telephone for enquiries.",
    JapaneseDescription = "通知書の差込欄に入れる文言。通知文、教示文、問合せ先など。",
    Sources = ["S38", "S39"],
    LegalNote = "The layout itself is the national one.",
    JapaneseLegalNote = "様式そのものは全国共通である。")]
public sealed class NoticeWording : Wordings;
