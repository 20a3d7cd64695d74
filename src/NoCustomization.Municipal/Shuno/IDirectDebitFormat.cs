using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Shuno;

/// <summary>Writes requests to banks and reads their results, where a bank's format departs from the usual one.</summary>
[ExtensionPoint("shuno.direct-debit", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Writes requests to banks and reads their results, where a bank's format departs from the usual one.")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.Linkage, SourceMark.Fact, "Direct debit files", "口座振替ファイル",
    JapaneseDescription = "金融機関への口座振替依頼を作り、結果を読み込む。標準の形式と異なる金融機関に対応する場合に使う。",
    Sources = ["S85"])]
public interface IDirectDebitFormat
{
    /// <summary>Writes a request.</summary>
    /// <param name="request">Header, debits and totals.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(ZenginFile request);

    /// <summary>Reads a result.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The file, or what is wrong with it.</returns>
    ZenginReading Read(LinkageFile file);
}
