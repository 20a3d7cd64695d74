using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Writes full files and differences of addressees for other systems.</summary>
[ExtensionPoint("juki.addressee-feed", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Writes full files and differences of addressees for other systems.")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Linkage, SourceMark.Fact, "Feed of addressees", "宛名情報の提供",
    JapaneseDescription = "他システムへ渡す宛名情報の全件・差分ファイルを作る。",
    Sources = ["S08 j1190"])]
public interface IAddresseeFeedFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Writes changes.</summary>
    /// <param name="changes">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<AddresseeChange> changes);
}
