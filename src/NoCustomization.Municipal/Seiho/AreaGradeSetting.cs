using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Seiho;

/// <summary>The area grade of the body, on which standard amounts depend.</summary>
[ConfigurationPoint("seiho.area-grade")]
[MunicipalPoint(
    Business.Seiho, ExtensionPointKind.Parameter, SourceMark.GeneralKnowledge, "Area grade", "級地",
    Description = "The area grade of the body, on which standard amounts depend.",
    JapaneseDescription = "基準額を左右する団体の級地。",
    LegalNote = "The State assigns it to each body; a body cannot change it.",
    JapaneseLegalNote = "国が団体ごとに定め、団体は変更できない。")]
public sealed class AreaGradeSetting
{
    /// <summary>Area grade.</summary>
    [Required]
    [Label("Area grade", "級地")]
    public AreaGrade Grade { get; init; }
}
