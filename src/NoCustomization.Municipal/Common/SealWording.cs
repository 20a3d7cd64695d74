using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Fixed texts beside the seal, such as that it is omitted or printed in black.</summary>
[ConfigurationPoint("common.seal-wording")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.FormSlot, SourceMark.Fact, "Wording beside the seal", "公印の付記",
    Description = "Fixed texts beside the seal, such as that it is omitted or printed in black.",
    JapaneseDescription = "公印の脇に入れる定型文。「公印省略」「この印は黒色です」など。",
    Sources = ["S08 j1050"])]
public sealed class SealWording : Wordings;
