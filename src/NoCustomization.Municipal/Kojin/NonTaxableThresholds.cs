using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Amounts per person up to which no per-capita amount is levied, by area grade.</summary>
[ConfigurationPoint("kojin.non-taxable-thresholds")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.GeneralKnowledge, "Limits of non-taxation", "非課税限度額",
    Description = "Amounts per person up to which no per-capita amount is levied, by area grade.",
    JapaneseDescription = "均等割を課さない所得の限度額 (級地別)。",
    LegalNote = "The amounts follow from cabinet and ministerial orders and the ordinance.",
    JapaneseLegalNote = "政令、省令の基準に基づき条例で定める。")]
public sealed class NonTaxableThresholds
{
    /// <summary>By area grade.</summary>
    [Statutory(StatutoryKind.Standard)]
    [MinLength(1)]
    [MaxLength(10)]
    [Label("By area grade", "級地別")]
    public IReadOnlyList<NonTaxableThreshold> Thresholds { get; init; } = [];
}
