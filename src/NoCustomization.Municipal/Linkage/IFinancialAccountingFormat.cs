using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Linkage;

/// <summary>Hands collected and paid amounts to financial accounting in another network zone, and reads what became of them.</summary>
[ExtensionPoint("linkage.financial-accounting", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Hands collected and paid amounts to financial accounting in another network zone, and reads what became of them.")]
[MunicipalPoint(
    Business.Linkage, ExtensionPointKind.Linkage, SourceMark.Fact, "Financial accounting", "財務会計システム",
    JapaneseDescription = "収納や支払の情報を他の領域にある財務会計システムへ渡し、結果を読み込む。",
    Sources = ["SEED"],
    LegalNote = "The follow-up strategy of 2020 considers moving such systems to the internet zone.",
    JapaneseLegalNote = "成長戦略フォローアップ (2020年) は、財務会計などのシステムをインターネット接続系へ移す新たなモデルを検討するとした。")]
public interface IFinancialAccountingFormat
{
    /// <summary>Writes entries.</summary>
    /// <param name="entries">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<AccountingEntry> entries);

    /// <summary>Reads what became of entries.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<AccountingResult> Read(LinkageFile file);
}
