using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Whether the body levies a premium or a tax: wording, legal base and notices follow.</summary>
[ConfigurationPoint("kokuho.levy-name")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Premium or tax", "保険料・保険税の別",
    Description = "Whether the body levies a premium or a tax: wording, legal base and notices follow.",
    JapaneseDescription = "保険料と保険税のどちらで賦課するか。文言、根拠法、通知書が変わる。",
    Sources = ["S117", "S68"])]
public sealed class LevyNameSetting
{
    /// <summary>Name.</summary>
    [Required]
    [Label("Name", "名称")]
    public LevyName Name { get; init; }
}
