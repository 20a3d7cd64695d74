using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Docs.Tests.Documents;

/// <summary>A language of the documentation, and the words that follow from the code.</summary>
internal sealed record Language(string Name, string Suffix, CultureInfo Culture, string FullStop, string[] RuleHeadings, string RuleTableHeader, string RuleListHeader)
{
    /// <summary>English.</summary>
    public static readonly Language English = new(
        "en", ".md", CultureInfo.InvariantCulture, ".",
        ["What breaks it", "Why", "Bad", "Good", "Not a finding", "How to fix", "When to suppress"],
        "| severity | seen by | range |",
        "| rule | what is found | severity | seen by |");

    /// <summary>Japanese.</summary>
    public static readonly Language Japanese = new(
        "ja", ".ja.md", CultureInfo.GetCultureInfo("ja"), "。",
        ["該当する場合", "理由", "違反例", "正しい例", "検出とならないもの", "直し方", "抑制してよい場合"],
        "| 重大度 | 判定する目 | 範囲 |",
        "| 規則 | 検出の内容 | 重大度 | 判定する目 |");

    /// <summary>Both.</summary>
    public static readonly Language[] All = [English, Japanese];

    private bool IsJapanese => Name == "ja";

    /// <summary>The page of a rule.</summary>
    public string PageOf(Rule rule) => $"docs/rules/{rule.Id}{Suffix}";

    /// <summary>A rule's title.</summary>
    public string TitleOf(Rule rule) => TextResources.Get(rule.TitleKey, Culture);

    /// <summary>A severity.</summary>
    public string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => IsJapanese ? "エラー" : "error",
        RuleSeverity.Warning => IsJapanese ? "警告" : "warning",
        _ => IsJapanese ? "情報" : "info",
    };

    /// <summary>Who can see a rule broken.</summary>
    public string Word(Eyes eyes) => string.Join(IsJapanese ? "、" : ", ", Words(eyes));

    /// <summary>A range, with its number.</summary>
    public string Word(RuleRange range) => $"NC{(int)range} " + range switch
    {
        RuleRange.TypeExtension => IsJapanese ? "型の拡張" : "type extension",
        RuleRange.AccessToInternals => IsJapanese ? "内部への立ち入り" : "access to internals",
        RuleRange.RuntimePatching => IsJapanese ? "実行時の書き換え" : "run-time patching",
        RuleRange.Composition => IsJapanese ? "構成" : "composition",
        RuleRange.Data => IsJapanese ? "データ" : "data",
        RuleRange.MunicipalPolicy => IsJapanese ? "自治体の方針" : "municipal policy",
        RuleRange.PackageAuthoring => IsJapanese ? "パッケージの作成" : "package authoring",
        RuleRange.Integrity => IsJapanese ? "完全性" : "integrity",
        _ => IsJapanese ? "統制" : "governance",
    };

    private IEnumerable<string> Words(Eyes eyes)
    {
        (Eyes Eye, string English, string Japanese)[] words =
        [
            (Eyes.Source, "source", "ソース"), (Eyes.Binary, "binary", "バイナリ"), (Eyes.Artefacts, "artefacts", "成果物"), (Eyes.Build, "build", "ビルド"),
        ];
        return words.Where(w => eyes.HasFlag(w.Eye)).Select(w => IsJapanese ? w.Japanese : w.English);
    }
}
