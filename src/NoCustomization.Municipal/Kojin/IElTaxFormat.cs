using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Reads what arrives by eLTAX, and writes what goes out by it.</summary>
[ExtensionPoint("kojin.eltax", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads what arrives by eLTAX, and writes what goes out by it.")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "eLTAX data", "eLTAXデータ",
    JapaneseDescription = "eLTAXで届くデータを読み込み、送るデータを作る。",
    LegalNote = "The formats are laid down nationally.",
    JapaneseLegalNote = "様式は全国共通である。")]
public interface IElTaxFormat
{
    /// <summary>Reads documents.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<ElTaxDocument> Read(LinkageFile file);

    /// <summary>Writes documents.</summary>
    /// <param name="documents">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<ElTaxDocument> documents);
}
