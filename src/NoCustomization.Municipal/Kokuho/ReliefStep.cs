using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>A step of the statutory relief.</summary>
public sealed class ReliefStep
{
    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(20)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>Share that is relieved.</summary>
    [Required]
    [Label("Share that is relieved", "軽減割合")]
    public Fraction Share { get; init; }
}
