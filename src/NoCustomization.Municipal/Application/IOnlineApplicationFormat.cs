using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Application;

/// <summary>Turns files of the national application service into applications, and answers into files. The core in the My Number zone takes the data in; nothing opens its network.</summary>
[ExtensionPoint("application.online-applications", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Turns files of the national application service into applications, and answers into files. The core in the My Number zone takes the data in; nothing opens its network.")]
[MunicipalPoint(
    Business.Application, ExtensionPointKind.Linkage, SourceMark.Fact, "Online applications (ぴったりサービス)", "電子申請 (ぴったりサービス)",
    JapaneseDescription = "ぴったりサービスの申請データを申請として取り込み、処理状況を返すデータを作る。マイナンバー利用事務系のまま取り込み、通信経路は開かない。",
    Sources = ["SEED"],
    LegalNote = "The follow-up strategy of 2020 lets the My Number zone take such data in directly.",
    JapaneseLegalNote = "成長戦略フォローアップ (2020年) は、電子申請データをマイナンバー利用事務系に直接取り込むことを可能にするとした。")]
public interface IOnlineApplicationFormat
{
    /// <summary>Reads applications.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The applications, and what could not be read.</returns>
    LinkageReading<OnlineApplication> Read(LinkageFile file);

    /// <summary>Writes what became of applications.</summary>
    /// <param name="answers">The answers.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<ApplicationAnswer> answers);
}
