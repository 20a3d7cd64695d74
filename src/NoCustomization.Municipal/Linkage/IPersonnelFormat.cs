using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Linkage;

/// <summary>Reads officers and their offices from the personnel system in another network zone, for the rights of operation.</summary>
[ExtensionPoint("linkage.personnel", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads officers and their offices from the personnel system in another network zone, for the rights of operation.")]
[MunicipalPoint(
    Business.Linkage, ExtensionPointKind.Linkage, SourceMark.Fact, "Personnel system", "人事給与システム",
    JapaneseDescription = "他の領域にある人事給与システムから職員と所属を読み込み、操作権限の設定に使う。",
    Sources = ["SEED"],
    LegalNote = "The follow-up strategy of 2020 names such systems of other zones; to use their data for the rights of operation is a proposal of this library.",
    JapaneseLegalNote = "成長戦略フォローアップ (2020年) が他の領域の人事給与システムを挙げている。操作権限への利用は本ライブラリの提案である。")]
public interface IPersonnelFormat
{
    /// <summary>Reads officers.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<OfficerRecord> Read(LinkageFile file);
}
