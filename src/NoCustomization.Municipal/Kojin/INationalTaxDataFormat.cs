using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Reads data of returns that were made at the national tax service.</summary>
[ExtensionPoint("kojin.national-tax-data", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads data of returns that were made at the national tax service.")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Linkage, SourceMark.Fact, "National tax data (e-Tax)", "国税連携データ (e-Tax)",
    JapaneseDescription = "e-Taxで提出された申告書のデータを読み込む。",
    Sources = ["SEED"],
    LegalNote = "The follow-up strategy of 2020 names e-Tax; that the format is laid down nationally is general knowledge.",
    JapaneseLegalNote = "成長戦略フォローアップ (2020年) がe-Taxを挙げている。様式が全国共通であることは一般知識による。")]
public interface INationalTaxDataFormat
{
    /// <summary>Reads returns.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<IncomeTaxReturn> Read(LinkageFile file);
}
