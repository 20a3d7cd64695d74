using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>How many fees a certificate for several persons or sheets takes.</summary>
public sealed class FeeQuantityRule
{
    /// <summary>Certificate code.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Certificate code", "証明書コード")]
    public string Certificate { get; init; } = "";

    /// <summary>What is counted.</summary>
    [Required]
    [Label("What is counted", "数える単位")]
    public FeeUnit Unit { get; init; }

    /// <summary>Persons or sheets for one fee.</summary>
    [Required]
    [Range(1, 1000)]
    [Label("Persons or sheets for one fee", "1件とする人数または枚数")]
    public int PersonsOrSheets { get; init; }

    /// <summary>At most so many fees.</summary>
    [Range(1, 1000)]
    [Label("At most so many fees", "件数の上限")]
    public int? MostFees { get; init; }
}
