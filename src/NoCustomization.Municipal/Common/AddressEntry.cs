using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>A large or small section and its address code.</summary>
public sealed class AddressEntry
{
    /// <summary>Address code.</summary>
    [Required]
    [Label("Address code", "住所コード")]
    public AddressCode Code { get; init; }

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
}
