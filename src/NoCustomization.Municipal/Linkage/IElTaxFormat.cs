using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Linkage;

/// <summary>Reads what arrives by eLTAX, and writes what goes out by it.</summary>
[ExtensionPoint("linkage.eltax", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads what arrives by eLTAX, and writes what goes out by it.")]
[MunicipalPoint(
    Business.Linkage, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "eLTAX data", "eLTAXデータ",
    JapaneseDescription = "eLTAXで届くデータを読み込み、送るデータを作る。",
    Sources = ["SEED"],
    LegalNote = "The follow-up strategy of 2020 lets such data be taken in; our copy of it reads \"eTAX\", so that eLTAX is meant is general knowledge. So is that the formats are laid down nationally, and that several taxes use them.",
    JapaneseLegalNote = "成長戦略フォローアップ (2020年) が取込みを挙げている。手元の写しは「eTAX」と読めるため、eLTAXを指すことは一般知識による。様式が全国共通であり複数の税目で使うことも一般知識による。")]
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
