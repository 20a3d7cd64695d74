using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Rates and amounts of one part of the levy.</summary>
public sealed class LevyPart
{
    /// <summary>Part, as in medical, support, care, child.</summary>
    [Required]
    [TextForm("[a-z-]{1,20}", "1 to 20 small letters and hyphens", "英小文字とハイフンで1文字から20文字まで")]
    [Label("Part, as in medical, support, care, child", "区分 (医療分、後期支援分、介護分、子ども分など)")]
    public string Part { get; init; } = "";

    /// <summary>Income rate (%).</summary>
    [Required]
    [Range(0d, 100d)]
    [Label("Income rate (%)", "所得割 (%)")]
    public decimal IncomePercent { get; init; }

    /// <summary>Per capita (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Per capita (yen)", "均等割 (円)")]
    public long PerCapitaYen { get; init; }

    /// <summary>Per household (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Per household (yen)", "平等割 (円)")]
    public long PerHouseholdYen { get; init; }

    /// <summary>Asset rate (%).</summary>
    [Required]
    [Range(0d, 100d)]
    [Label("Asset rate (%)", "資産割 (%)")]
    public decimal AssetPercent { get; init; }
}
