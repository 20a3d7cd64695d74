using System;
using NoCustomization.Municipal.Businesses;

namespace NoCustomization.Municipal.Points;

/// <summary>Functions that the standard specification of resident records, version 1.0, excludes or lays down; some are proposed for all businesses.</summary>
internal static class NotVariableFunctions
{
    public static NotVariableRule[] All { get; } =
    [
        Common("form-layout", "The layout of certificates and notices is the national one. Wording, seal and enquiries have slots of their own.", "証明書や通知書の様式は全国で定めたものを使う。文言、公印、問合せ先は専用の差込欄で変える。", "S38", "S39", "S08 j1000"),
        Common("prefecture-name", "The name of the prefecture stands before the title of the head.", "首長の職名の前の都道府県名は省略しない。", "S08 j1050"),
        Common("addressee-numbering", "How addressee and household numbers are made: a serial number and its check digit. There is no need to number again.", "宛名番号と世帯番号の付番規則 (連番と検査数字) は変えない。付け替えも不要である。", "S08 j130"),
        Common("rights-by-rank", "Rights follow the user and the organisation, never the rank.", "操作権限は利用者と所属に付け、職位には付けない。", "S08 j1380", "S08 j1390"),
        Common("branch-seal", "Branch offices have no seal of their own on certificates.", "支所や出張所の公印を証明書に用いない。", "S08 j1050"),
        Common("blank-certifier", "The name of the certifier is not left blank.", "認証者の氏名を空欄にしない。", "S08 j310"),
        Common("issue-place", "Certificates do not show where they were issued; the issue number may.", "発行場所を証明書に印字しない。発行番号の中で表すことはできる。", "S08 j1040"),
        Common("issue-history-deletion", "The history of issues is not deleted within its period.", "保存期間内の発行履歴は削除しない。", "S08 j300"),
        Common("unlogged-printing", "Nothing is printed past the log, by the operating system's own printing for instance.", "OSの印刷機能などを使い、記録を残さずに印刷しない。", "S08 j1420"),
        Juki("certificate-note", "The texts 附票通知 and 規定により免除 are not printed.", "「附票通知」「規定により免除」の文言を印字しない。", "S08 j1060"),
        Juki("relationship-list", "Relationships are those of the list, up to four generations.", "続柄は定められた一覧から選び、4世代を超えて表さない。", "S08 j110"),
        Juki("other-furigana", "Furigana stands behind the name only, in katakana.", "フリガナは氏名の後にだけ片仮名で記載し、他の項目には記載しない。", "S08 j1020"),
        Juki("hidden-relationship", "The relationship is not hidden by rights.", "続柄を権限によって非表示にしない。", "S08 j1390"),
        Juki("continuous-forms", "Certificates are not printed in masses on continuous forms.", "連続帳票による大量印刷をしない。", "S08 j1420"),
        Juki("building-to-lot", "No lot number is looked up from the name of a building.", "建物名から地番を逆引きしない。", "S08 j520"),
        Juki("decision-record", "The name of who decided, and the date, are not recorded.", "決裁者の氏名や決裁日を記録しない。", "S08 j530"),
        Juki("refusal-of-notices", "There is no restriction that refuses notices of change (住民異動不受理).", "住民異動不受理の抑止を設けない。", "S08 j450"),
        Juki("integrated-addressee-number", "The integrated addressee number (団体内統合宛名番号) is not taken in.", "団体内統合宛名番号を取り込まない。", "S08 j1150"),
        Juki("feed-to-companies", "Changes of address are not handed to the post office or banks.", "住所異動の情報を郵便局や銀行へ提供しない。", "S08 j1340"),
        Juki("household-ranking", "The order within a household follows the standard ranking; a single household may be ordered by hand.", "世帯員の並び順は標準の順位による。個別の世帯を手で並べ替えることはできる。", "S08 j1010"),
        Juki("moving-cancelled-kind", "There is no kind 転居取消 among the reasons for change.", "異動事由に「転居取消」を設けない。", "S08 j210"),
    ];

    // The layout is national for several businesses; the others are read in the specification of resident records, and that they hold for all businesses is proposed.
    private static NotVariableRule Common(string id, string english, string japanese, params string[] sources) =>
        new("common." + id, Business.Common, id == "form-layout" ? SourceMark.Fact : SourceMark.Proposal, english, japanese, Array.AsReadOnly(sources));

    private static NotVariableRule Juki(string id, string english, string japanese, params string[] sources) =>
        new("juki." + id, Business.Juki, SourceMark.Fact, english, japanese, Array.AsReadOnly(sources));
}
