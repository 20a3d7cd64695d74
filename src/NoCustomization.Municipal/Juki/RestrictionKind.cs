using System;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>A kind of restriction (抑止).</summary>
public sealed class RestrictionKind
{
    /// <summary>Code.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Code", "コード")]
    public string Code { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>For the whole household.</summary>
    [Label("For the whole household", "世帯全員に適用する")]
    public bool CoversHousehold { get; init; }

    /// <summary>Level for changes.</summary>
    [Required]
    [Label("Level for changes", "異動の水準")]
    public RestrictionLevel Change { get; init; }

    /// <summary>Level for the issue of certificates.</summary>
    [Required]
    [Label("Level for the issue of certificates", "発行の水準")]
    public RestrictionLevel Issue { get; init; }

    /// <summary>Level for inquiries.</summary>
    [Required]
    [Label("Level for inquiries", "照会の水準")]
    public RestrictionLevel Inquiry { get; init; }

    /// <summary>What a restriction of this kind does to a process.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The level.</returns>
    public RestrictionLevel LevelOf(RestrictedProcess process) => process switch
    {
        RestrictedProcess.Change => Change,
        RestrictedProcess.Issue => Issue,
        RestrictedProcess.Inquiry => Inquiry,
        _ => throw new ArgumentOutOfRangeException(nameof(process)),
    };
}
