using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Shugaku;

/// <summary>A school and the addresses that belong to it.</summary>
public sealed class SchoolDistrict : CodeEntry
{
    /// <summary>Beginnings of address codes.</summary>
    [MaxLength(5000)]
    [Label("Beginnings of address codes", "住所コード (前方一致)")]
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Whether an address belongs to it.</summary>
    /// <param name="address">The address.</param>
    /// <returns>Whether its code begins like one of the entries.</returns>
    public bool Covers(AddressCode address) => Addresses.Any(beginning => address.ToString().StartsWith(beginning, StringComparison.Ordinal));
}
