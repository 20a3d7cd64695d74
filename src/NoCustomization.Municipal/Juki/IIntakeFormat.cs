using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Reads certificates of moving out, forms and card data that were taken in elsewhere.</summary>
[ExtensionPoint("juki.intake", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Reads certificates of moving out, forms and card data that were taken in elsewhere.")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Linkage, SourceMark.Fact, "Intake of forms", "届出情報の取込み",
    JapaneseDescription = "窓口端末などで読み取った転出証明書、届出書、カードの情報を取り込む。",
    Sources = ["S08 j1430"])]
public interface IIntakeFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Reads forms.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<IntakeForm> Read(LinkageFile file);
}
