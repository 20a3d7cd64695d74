using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Linkage;

/// <summary>Reads and writes files that one business hands to another, where a system does not follow the linkage specification yet.</summary>
[ExtensionPoint("linkage.business-files", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Reads and writes files that one business hands to another, where a system does not follow the linkage specification yet.")]
[MunicipalPoint(
    Business.Linkage, ExtensionPointKind.Linkage, SourceMark.Fact, "Linkage files between businesses", "業務間の連携ファイル",
    JapaneseDescription = "業務間で受け渡す連携ファイルを読み書きする。連携仕様に未対応のシステムとの接続に使う。",
    Sources = ["S23", "S24"],
    LegalNote = "File linkage is the basis of the national linkage specification since December 2022.",
    JapaneseLegalNote = "2022年12月以降、ファイル連携が連携仕様の基本とされている。")]
public interface IBusinessFileFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Reads rows.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<LinkageRow> Read(LinkageFile file);

    /// <summary>Writes rows.</summary>
    /// <param name="rows">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<LinkageRow> rows);
}
