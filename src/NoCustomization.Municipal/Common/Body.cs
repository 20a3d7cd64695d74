using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Which body uses the package, and the name that stands on forms sent outside.</summary>
[ConfigurationPoint("common.body")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "The body", "団体の基本情報",
    Description = "Which body uses the package, and the name that stands on forms sent outside.",
    JapaneseDescription = "パッケージを使う団体と、外部へ送る帳票に印字する団体名。",
    Sources = ["S45", "S44"])]
public sealed class Body
{
    /// <summary>Municipality code.</summary>
    [Required]
    [MunicipalityCode]
    [Label("Municipality code", "全国地方公共団体コード")]
    public MunicipalityCode Code { get; init; }

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Name", "団体名")]
    public string Name { get; init; } = "";
}
