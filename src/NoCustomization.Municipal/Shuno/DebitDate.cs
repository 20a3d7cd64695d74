using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>The debit date of a term.</summary>
public sealed class DebitDate
{
    /// <summary>Levy, as in kotei.</summary>
    [Required]
    [TextForm("[a-z]{1,20}", "1 to 20 small letters", "英小文字で1文字から20文字まで")]
    [Label("Levy, as in kotei", "税目等 (koteiなど)")]
    public string Levy { get; init; } = "";

    /// <summary>Fiscal year.</summary>
    [Required]
    [Label("Fiscal year", "年度")]
    public FiscalYear Year { get; init; }

    /// <summary>Term.</summary>
    [Required]
    [Range(1, 24)]
    [Label("Term", "期別")]
    public int Term { get; init; }

    /// <summary>Debit date.</summary>
    [Required]
    [Label("Debit date", "振替日")]
    public EffectiveDate Date { get; init; }
}
