using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Inkan;

/// <summary>The ordinance on which the body's seal registration rests: it is cited in notices.</summary>
[ConfigurationPoint("inkan.ordinance")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Parameter, SourceMark.Fact, "Ordinance", "印鑑条例",
    Description = "The ordinance on which the body's seal registration rests: it is cited in notices.",
    JapaneseDescription = "印鑑登録の根拠となる条例。通知書などに引用する。",
    Sources = ["S79"])]
public sealed class Ordinance
{
    /// <summary>Title.</summary>
    [Required]
    [MaxTextElements(100)]
    [Label("Title", "条例名")]
    public string Title { get; init; } = "";

    /// <summary>Number.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Number", "条例番号")]
    public string Number { get; init; } = "";
}
