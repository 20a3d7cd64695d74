using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>A stage of the premium.</summary>
public sealed class PremiumStage
{
    /// <summary>Stage.</summary>
    [Required]
    [Range(1, 50)]
    [Label("Stage", "段階")]
    public int Stage { get; init; }

    /// <summary>Told apart by.</summary>
    [Required]
    [Label("Told apart by", "区分の基準")]
    public PremiumCriterion Criterion { get; init; }

    /// <summary>Income below (yen).</summary>
    [Range(0, long.MaxValue)]
    [Label("Income below (yen)", "所得 (円未満)")]
    public long? IncomeBelowYen { get; init; }

    /// <summary>Premium per year (yen).</summary>
    [Required]
    [Range(0, long.MaxValue)]
    [Label("Premium per year (yen)", "年額 (円)")]
    public long Yen { get; init; }
}
