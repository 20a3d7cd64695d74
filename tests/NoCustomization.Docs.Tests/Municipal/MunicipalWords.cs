using System.Globalization;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Docs.Tests.Municipal;

/// <summary>The words of the catalog's pages, in one language.</summary>
internal sealed record MunicipalWords(Language Language)
{
    private bool IsJapanese => Language.Name == "ja";

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Name);

    public string Overview => IsJapanese ? "| 業務 | ポイント数 | うちベンダーが実装するもの |" : "| business | points | of these, implemented by vendors |";

    public string Settings => IsJapanese ? "| 設定項目 | 設定できる値 | 名前 |" : "| value | what may be stated | name |";

    public string NotVariable => IsJapanese ? "| 変えてはならないもの | 業務 | 根拠の区分 | 出典 | ID |" : "| what must not vary | business | mark | source | id |";

    public string Sources => IsJapanese ? "| 記号 | 出典 |" : "| key | source |";

    public string NotVariableHeading => IsJapanese ? "変えてはならないもの" : "What must not vary";

    public string NationalHeading => IsJapanese ? "国が一律に定める値" : "Values that the law fixes for everybody";

    public string NationalIntroduction => IsJapanese
        ? "パッケージが施行日付きのパラメータとして読む。全国の値として登録し、団体ごとの値は登録できない。"
        : "The package reads them as dated parameters. They are entered for the national level; no body states its own.";

    public string SourcesHeading => IsJapanese ? "出典" : "Sources";

    public string Mark => IsJapanese ? "根拠の区分" : "Mark";

    public string Note => IsJapanese ? "法令・仕様に関する注記" : "Law and specification";

    public string Separator => IsJapanese ? "、" : ", ";

    public string Name(BusinessInfo business) => IsJapanese ? business.Japanese : business.English;

    public string Heading(BusinessInfo business) => (business.Number is { } number ? number + ". " : "") + Name(business);

    public string Name(MunicipalPoint point) => IsJapanese ? point.Japanese : point.English;

    public string Description(MunicipalPoint point) => IsJapanese ? point.JapaneseDescription : point.Description;

    public string? LegalNote(MunicipalPoint point) => IsJapanese ? point.JapaneseLegalNote : point.LegalNote;

    public string Label(MunicipalSetting setting) => IsJapanese ? setting.Japanese : setting.English;

    public string Text(NotVariableRule rule) => IsJapanese ? rule.Japanese : rule.English;

    public string Word(SourceMark mark) => mark switch
    {
        SourceMark.Fact => IsJapanese ? "出典あり" : "fact",
        SourceMark.GeneralKnowledge => IsJapanese ? "一般知識 (要確認)" : "general knowledge, to be checked",
        _ => IsJapanese ? "提案 (法令ではない)" : "proposal, not law",
    };

    public string Word(ExtensionPointKind kind) => kind switch
    {
        ExtensionPointKind.Plugin => IsJapanese ? "プラグイン" : "plugin",
        ExtensionPointKind.Parameter => IsJapanese ? "パラメータ" : "parameter",
        ExtensionPointKind.Option => IsJapanese ? "オプション" : "option",
        ExtensionPointKind.FormSlot => IsJapanese ? "帳票差込" : "form slot",
        ExtensionPointKind.CodeTable => IsJapanese ? "コード表" : "code table",
        _ => IsJapanese ? "連携" : "linkage",
    };

    public string Contract(MunicipalPoint point) => point.Multiplicity == Multiplicity.One
        ? IsJapanese ? $"ベンダーが`{point.Type.Name}`を実装する (1つだけ)。" : $" A vendor implements `{point.Type.Name}`; one only."
        : IsJapanese ? $"ベンダーが`{point.Type.Name}`を実装する (連携先ごとにいくつでも)。" : $" Vendors implement `{point.Type.Name}`; as many as there are partners.";
}
