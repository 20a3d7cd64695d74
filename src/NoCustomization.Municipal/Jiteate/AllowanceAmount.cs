using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Jiteate;

/// <summary>An amount of the allowance.</summary>
public sealed class AllowanceAmount
{
    /// <summary>Case, as in under3, older, third.</summary>
    [Required]
    [TextForm("[a-z0-9-]{1,20}", "1 to 20 small letters, digits and hyphens", "英小文字、数字、ハイフンで1文字から20文字まで")]
    [Label("Case, as in under3, older, third", "区分 (3歳未満、3歳以上、第3子以降など)")]
    public string Case { get; init; } = "";

    /// <summary>Amount per month (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Amount per month (yen)", "月額 (円)")]
    public long YenPerMonth { get; init; }
}
