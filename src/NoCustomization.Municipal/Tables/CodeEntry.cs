using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tables;

/// <summary>An entry of a code table, in force from one day to another.</summary>
public class CodeEntry
{
    /// <summary>Code.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Code", "コード")]
    public string Code { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(100)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>In force from.</summary>
    [Required]
    [Label("In force from", "適用開始日")]
    public EffectiveDate From { get; init; }

    /// <summary>In force until.</summary>
    [Label("In force until", "適用終了日")]
    public EffectiveDate? To { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies within the period, both ends included.</returns>
    public bool IsInForce(EffectiveDate day) => day >= From && (To is not { } to || day <= to);
}
