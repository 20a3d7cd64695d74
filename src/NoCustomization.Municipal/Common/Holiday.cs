using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>A national holiday.</summary>
public sealed class Holiday
{
    /// <summary>Day.</summary>
    [Required]
    [Label("Day", "日")]
    public EffectiveDate Day { get; init; }

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";
}
