using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Writes text in the character code that a partner still uses, such as a print bureau.</summary>
[ExtensionPoint("common.outbound-characters", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Writes text in the character code that a partner still uses, such as a print bureau.")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Linkage, SourceMark.Fact, "Character codes of partners", "連携先の文字コード",
    JapaneseDescription = "印刷委託先など、連携先が今も使う文字コードで文字列を出力する。",
    Sources = ["S105", "S08 j1090"])]
public interface IOutboundCharacterCode
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text in Unicode.</param>
    /// <returns>Its bytes, and what the code does not have.</returns>
    EncodedText Encode(string text);
}
