using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>Who certifies in a period.</summary>
public sealed class Certifier
{
    /// <summary>Role.</summary>
    [Label("Role", "区分")]
    public CertifierRole Role { get; init; }

    /// <summary>Title.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Title", "職名")]
    public string Title { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Name", "氏名")]
    public string Name { get; init; } = "";

    /// <summary>From.</summary>
    [Label("From", "開始日")]
    public EffectiveDate From { get; init; }

    /// <summary>Until.</summary>
    [Label("Until", "終了日")]
    public EffectiveDate? To { get; init; }
}
