using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Amounts of the non-taxable limit.</summary>
public sealed class NonTaxableThreshold
{
    /// <summary>Area grade.</summary>
    [Required]
    [TextForm("[1-3]", "1, 2 or 3", "1、2、3のいずれか")]
    [Label("Area grade", "級地")]
    public string AreaGrade { get; init; } = "";

    /// <summary>Amount per person (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Amount per person (yen)", "1人当たりの額 (円)")]
    public long BaseYen { get; init; }

    /// <summary>Surcharge with dependants (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Surcharge with dependants (yen)", "扶養がある場合の加算額 (円)")]
    public long SurchargeYen { get; init; }
}
