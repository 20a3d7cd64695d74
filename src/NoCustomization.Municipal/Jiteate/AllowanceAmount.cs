using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Jiteate;

/// <summary>An amount of the allowance.</summary>
public sealed class AllowanceAmount
{
    /// <summary>Case, as in under3, older, third.</summary>
    [Required]
    [RegularExpression("[a-z0-9-]{1,20}")]
    [Label("Case, as in under3, older, third", "区分 (3歳未満、3歳以上、第3子以降など)")]
    public string Case { get; init; } = "";

    /// <summary>Amount per month (yen).</summary>
    [Range(0, long.MaxValue)]
    [Label("Amount per month (yen)", "月額 (円)")]
    public long YenPerMonth { get; init; }
}
