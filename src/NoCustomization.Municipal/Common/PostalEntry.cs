using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>A postal code and the address that it stands for.</summary>
public sealed class PostalEntry
{
    /// <summary>Postal code.</summary>
    [Required]
    [Label("Postal code", "郵便番号")]
    public PostalCode Code { get; init; }

    /// <summary>Address code.</summary>
    [Required]
    [Label("Address code", "住所コード")]
    public AddressCode Address { get; init; }

    /// <summary>Name.</summary>
    [MaxTextElements(100)]
    [Label("Name", "名称")]
    public string Name { get; init; } = "";
}
