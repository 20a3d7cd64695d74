using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Whether who pays early gets a bonus, and at which rate for each month.</summary>
[ConfigurationPoint("kotei.prepayment-bonus")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Option, SourceMark.Fact, "Bonus for prepayment", "前納報奨金",
    Description = "Whether who pays early gets a bonus, and at which rate for each month.",
    JapaneseDescription = "前納した者に報奨金を交付するか、その月当たりの率。",
    Sources = ["S58"],
    LegalNote = "Not granted to who is in arrears.",
    JapaneseLegalNote = "滞納がある者には交付しない。")]
public sealed class PrepaymentBonus
{
    /// <summary>Grant it.</summary>
    [Label("Grant it", "交付する")]
    public bool IsGranted { get; init; }

    /// <summary>Rate per month (%).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(CeilingPercentPerMonth))]
    [Range(0d, 100d)]
    [Label("Rate per month (%)", "1月当たりの率 (%)")]
    public decimal? PercentPerMonth { get; init; }

    /// <summary>Ceiling per month (%).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0d, 100d)]
    [Label("Ceiling per month (%)", "1月当たりの率の上限 (%)")]
    public decimal CeilingPercentPerMonth { get; init; }
}
