using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Juki;

/// <summary>A reason for a change and its standard counterpart.</summary>
public sealed class ReasonCode : CodeEntry
{
    /// <summary>Code of the standard list.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Code of the standard list", "標準の事由コード")]
    public string StandardCode { get; init; } = "";
}
