using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>An era.</summary>
public sealed class EraEntry
{
    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(4)]
    [Label("Name", "元号")]
    public string Name { get; init; } = "";

    /// <summary>Letter.</summary>
    [Required]
    [TextForm("[A-Z]", "one capital letter", "英大文字1字")]
    [Label("Letter", "英字1字")]
    public string Letter { get; init; } = "";

    /// <summary>First day.</summary>
    [Required]
    [Label("First day", "初日")]
    public EffectiveDate FirstDay { get; init; }

    /// <summary>Whether the first day also belongs to the era before.</summary>
    [Label("Whether the first day also belongs to the era before", "初日が前の元号の最終日でもあるか")]
    public bool SharesFirstDay { get; init; }
}
