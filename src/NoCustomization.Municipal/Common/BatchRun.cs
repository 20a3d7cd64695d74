using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>When a batch runs.</summary>
public sealed class BatchRun : IValidatableObject
{
    /// <summary>Batch.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Batch", "処理名")]
    public string Batch { get; init; } = "";

    /// <summary>Frequency.</summary>
    [Required]
    [Label("Frequency", "頻度")]
    public BatchFrequency Frequency { get; init; }

    /// <summary>Day, where it runs once.</summary>
    [Label("Day, where it runs once", "実行日 (1回の場合)")]
    public EffectiveDate? On { get; init; }

    /// <summary>Weekday, where it runs weekly.</summary>
    [Label("Weekday, where it runs weekly", "曜日 (毎週の場合)")]
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Day of the month.</summary>
    [Range(1, 31)]
    [Label("Day of the month, where it runs monthly (beyond its end: the last day)", "日 (毎月指定日の場合。その月にない日は月末)")]
    public int? Day { get; init; }

    /// <summary>Time (HH:mm).</summary>
    [Required]
    [TextForm("([01][0-9]|2[0-3]):[0-5][0-9]", "time, 00:00 to 23:59", "00:00から23:59までの時刻")]
    [Label("Time (HH:mm)", "時刻 (HH:mm)")]
    public string At { get; init; } = "";

    /// <summary>Whether it runs on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is due.</returns>
    public bool IsDue(EffectiveDate day) => Frequency switch
    {
        BatchFrequency.Once => day == On,
        BatchFrequency.Weekly => day.DayOfWeek == Weekday,
        BatchFrequency.MonthlyOnDay => day.Day == Math.Min(Day ?? 0, DateTime.DaysInMonth(day.Year, day.Month)),
        BatchFrequency.MonthEnd => day.AddDays(1).Day == 1,
        _ => true,
    };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var needed = Frequency switch
        {
            BatchFrequency.Once => On is null ? nameof(On) : null,
            BatchFrequency.Weekly => Weekday is null ? nameof(Weekday) : null,
            BatchFrequency.MonthlyOnDay => Day is null ? nameof(Day) : null,
            _ => null,
        };
        if (needed is not null)
            yield return new ValidationResult(RuleTexts.NeededWith(needed, nameof(Frequency), Frequency), [needed]);
    }
}
