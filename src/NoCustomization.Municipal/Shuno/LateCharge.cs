using System;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>The yearly rates of the late charge: a lower one at first, then the full one.</summary>
[ConfigurationPoint("shuno.late-charge")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.Parameter, SourceMark.Fact, "Late charge", "延滞金",
    Description = "The yearly rates of the late charge: a lower one at first, then the full one.",
    JapaneseDescription = "延滞金の年率。当初の低い率とその後の率。",
    Sources = ["S61", "S58"],
    LegalNote = "The rates in force follow from yearly special rates: look them up.",
    JapaneseLegalNote = "実際の率は毎年の特例による。施行中の率を確認すること。")]
public sealed class LateCharge
{
    /// <summary>Rate at first (% a year).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(FirstCeilingPercent))]
    [Range(0d, 100d)]
    [Label("Rate at first (% a year)", "当初の率 (年%)")]
    public decimal FirstPercent { get; init; }

    /// <summary>Ceiling of it (%).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0d, 100d)]
    [Label("Ceiling of it (%)", "その上限 (年%)")]
    public decimal FirstCeilingPercent { get; init; }

    /// <summary>Rate thereafter (% a year).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(ThenCeilingPercent))]
    [Range(0d, 100d)]
    [Label("Rate thereafter (% a year)", "その後の率 (年%)")]
    public decimal ThenPercent { get; init; }

    /// <summary>Ceiling of it (%).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0d, 100d)]
    [Label("Ceiling of it (%)", "その上限 (年%)")]
    public decimal ThenCeilingPercent { get; init; }

    /// <summary>Days of the lower rate.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0, 366)]
    [Label("Days of the lower rate", "低い率の日数")]
    public int FirstDays { get; init; }

    /// <summary>Days of the year in reckoning.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(365, 366)]
    [Label("Days of the year in reckoning", "1年の日数")]
    public int DaysOfYear { get; init; }

    /// <summary>The late charge before rounding by the rules of the levy.</summary>
    /// <param name="principal">What was paid late, rounded as the law says.</param>
    /// <param name="days">How many days late, not negative.</param>
    /// <param name="rounding">How the charge is rounded.</param>
    /// <returns>The charge.</returns>
    public Yen Of(Yen principal, int days, Rounding rounding)
    {
        var first = Math.Min(days, FirstDays);
        return rounding.Apply(principal.Amount * ((FirstPercent * first) + (ThenPercent * (days - first))), 100m * DaysOfYear);
    }
}
