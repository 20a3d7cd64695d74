using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Tables;

/// <summary>A ground for a reduction (減免事由) and the share that is reduced.</summary>
public sealed class ReductionEntry
{
    /// <summary>Code of the ground.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Code of the ground", "減免事由コード")]
    public string Code { get; init; } = "";

    /// <summary>Ground as ordinance or rule states it.</summary>
    [Required]
    [MaxTextElements(200)]
    [Label("Ground as ordinance or rule states it", "減免事由 (条例・規則の記載)")]
    public string Name { get; init; } = "";

    /// <summary>Share that is reduced.</summary>
    [Required]
    [Label("Share that is reduced", "減免割合")]
    public Fraction Share { get; init; }
}
