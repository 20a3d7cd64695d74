using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Instalments;

/// <summary>One term (納期) of a fiscal year.</summary>
public sealed class InstalmentTerm
{
    /// <summary>The month of the due date; January to March lie in the next calendar year.</summary>
    [Required]
    [Range(1, 12)]
    [Label("Month", "納期限の月")]
    public int Month { get; init; }

    /// <summary>The day of the due date; beyond the end of the month its last day is meant, so 31 is the end of any month.</summary>
    [Required]
    [Range(1, 31)]
    [Label("Day (31: end of the month)", "納期限の日 (31は月末)")]
    public int Day { get; init; }
}
