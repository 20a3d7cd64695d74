using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Reads data of returns that were made at the national tax service.</summary>
[ExtensionPoint("kojin.national-tax-data", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads data of returns that were made at the national tax service.")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "National tax data (e-Tax)", "国税連携データ (e-Tax)",
    JapaneseDescription = "e-Taxで提出された申告書のデータを読み込む。",
    LegalNote = "The format is laid down nationally (general knowledge).",
    JapaneseLegalNote = "様式は全国共通である (一般知識)。")]
public interface INationalTaxDataFormat
{
    /// <summary>Reads returns.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<IncomeTaxReturn> Read(LinkageFile file);
}
