using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kenko;

/// <summary>What a checkup costs the person.</summary>
public sealed class CheckupFee
{
    /// <summary>Checkup.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Checkup", "健診・検診")]
    public string Checkup { get; init; } = "";

    /// <summary>Fee (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Fee (yen)", "自己負担額 (円)")]
    public long Yen { get; init; }

    /// <summary>Who pays nothing.</summary>
    [MaxLength(50)]
    [Label("Who pays nothing", "免除の対象")]
    public IReadOnlyList<string> Exempt { get; init; } = [];
}
