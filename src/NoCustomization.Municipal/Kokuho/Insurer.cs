using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>The number of the insurer, with check digit.</summary>
[ConfigurationPoint("kokuho.insurer-number")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Insurer number", "保険者番号",
    Description = "The number of the insurer, with check digit.",
    JapaneseDescription = "保険者番号 (検証番号付き)。",
    Sources = ["S49"],
    LegalNote = "That municipalities have six digits is general knowledge.",
    JapaneseLegalNote = "市町村国保が6桁であることは一般知識による。")]
public sealed class Insurer
{
    /// <summary>Insurer number.</summary>
    [Required]
    [Label("Insurer number", "保険者番号")]
    public InsurerNumber Number { get; init; }
}
