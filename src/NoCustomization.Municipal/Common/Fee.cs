using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What a certificate costs.</summary>
public sealed class Fee
{
    /// <summary>Certificate code.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Certificate code", "証明書コード")]
    public string Certificate { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>Fee (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Fee (yen)", "手数料 (円)")]
    public long Yen { get; init; }
}
