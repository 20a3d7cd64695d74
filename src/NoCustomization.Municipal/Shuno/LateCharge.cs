using System;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>The yearly rates of the late charge: a lower one for the first months, then the full one.</summary>
[ConfigurationPoint("shuno.late-charge")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.Parameter, SourceMark.Fact, "Late charge", "延滞金",
    Description = "The yearly rates of the late charge: a lower one for the first months, then the full one.",
    JapaneseDescription = "延滞金の年率。当初の期間の低い率とその後の率。",
    Sources = ["S61", "S58"],
    LegalNote = "That the rates in force follow from yearly special rates, and that each day has the rate of its year, is general knowledge: look them up.",
    JapaneseLegalNote = "実際の率が毎年の特例により、年をまたぐ期間には日ごとにその年の率を用いることは一般知識による。施行中の率を確認すること。")]
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

    /// <summary>Months of the lower rate.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0, 12)]
    [Label("Months of the lower rate", "低い率の期間 (月)")]
    public int FirstMonths { get; init; }

    /// <summary>Days of the year in reckoning.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(365, 366)]
    [Label("Days of the year in reckoning", "1年の日数")]
    public int DaysOfYear { get; init; }

    /// <summary>The late charge, each day by the rates in force on it: a period over the turn of the year has the rates of both years.</summary>
    /// <param name="principal">What was paid late, rounded as the law says.</param>
    /// <param name="dueDate">The due date; the day after is the first late one.</param>
    /// <param name="paidOn">The day of the payment.</param>
    /// <param name="rates">The rates of a day: the parameter as of it.</param>
    /// <param name="rounding">How the charge is rounded.</param>
    /// <returns>The charge; nothing where the payment was not late.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The principal is negative.</exception>
    public static Yen Of(Yen principal, EffectiveDate dueDate, EffectiveDate paidOn, Func<EffectiveDate, LateCharge> rates, Rounding rounding)
    {
        if (rates is null)
            throw new ArgumentNullException(nameof(rates));
        if (principal < Yen.Zero)
            throw new ArgumentOutOfRangeException(nameof(principal), MoneyTexts.Negative());
        if (paidOn <= dueDate)
            return Yen.Zero;
        var first = dueDate.AddDays(1);
        var lower = LastDayOfMonths(first, rates(first).FirstMonths);
        var percentDays = 0m;
        for (var day = first; day <= paidOn; day = day.AddDays(1))
            percentDays += day <= lower ? rates(day).FirstPercent : rates(day).ThenPercent;
        return rounding.Apply(principal.Amount * percentDays, 100m * rates(paidOn).DaysOfYear);
    }

    // The day before the one of the same number; the end of the month where it has none (Civil Code, article 143: general knowledge).
    private static EffectiveDate LastDayOfMonths(EffectiveDate first, int months)
    {
        var month = first.ToDateTime().AddMonths(months);
        return month.Day < first.Day ? EffectiveDate.FromDateTime(month) : EffectiveDate.FromDateTime(month).AddDays(-1);
    }
}
