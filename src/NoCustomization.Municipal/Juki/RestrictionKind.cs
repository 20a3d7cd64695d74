using System.Collections.Generic;
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

    /// <summary>Level by process (Change, Issue, Inquiry).</summary>
    [Label("Level by process (Change, Issue, Inquiry)", "処理別の水準 (異動、発行、照会)")]
    public IReadOnlyDictionary<string, RestrictionLevel> Levels { get; init; } = new Dictionary<string, RestrictionLevel>();

    /// <summary>What it does to a process.</summary>
    /// <param name="process">The process.</param>
    /// <returns>Nothing where no level is stated.</returns>
    public RestrictionLevel LevelOf(RestrictedProcess process) => Levels.TryGetValue(process.ToString(), out var level) ? level : RestrictionLevel.None;
}
