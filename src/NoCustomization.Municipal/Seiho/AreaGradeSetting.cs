using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Seiho;

/// <summary>The area grade of the body, on which standard amounts depend.</summary>
[ConfigurationPoint("seiho.area-grade")]
[MunicipalPoint(
    Business.Seiho, ExtensionPointKind.Parameter, SourceMark.GeneralKnowledge, "Area grade", "級地",
    Description = "The area grade of the body, on which standard amounts depend.",
    JapaneseDescription = "基準額を左右する団体の級地。",
    LegalNote = "The national standard assigns it.",
    JapaneseLegalNote = "国の基準が団体ごとに定める。")]
public sealed class AreaGradeSetting
{
    /// <summary>Area grade.</summary>
    [Statutory(StatutoryKind.Standard)]
    [Label("Area grade", "級地")]
    public AreaGrade Grade { get; init; }
}
