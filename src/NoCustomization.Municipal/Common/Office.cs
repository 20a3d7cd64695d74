using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>An office, branch or counter.</summary>
public sealed class Office
{
    /// <summary>Id.</summary>
    [Required]
    [TextForm("[0-9A-Za-z-]{1,20}", "1 to 20 letters, digits and hyphens", "英数字とハイフンで1文字から20文字まで")]
    [Label("Id", "組織ID")]
    public string Id { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";

    /// <summary>Kind.</summary>
    [Required]
    [Label("Kind", "種別")]
    public OfficeKind Kind { get; init; }

    /// <summary>Terminals.</summary>
    [MaxLength(1000)]
    [Label("Terminals", "端末")]
    public IReadOnlyList<string> Terminals { get; init; } = [];
}
