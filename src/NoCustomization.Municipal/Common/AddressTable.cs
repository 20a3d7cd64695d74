using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Names of large and small sections by address code, with the days of their changes.</summary>
[ConfigurationPoint("common.address-codes")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Address codes", "住所コード",
    Description = "Names of large and small sections by address code, with the days of their changes.",
    JapaneseDescription = "住所コードごとの大字・小字の名称と、変更の日。",
    Sources = ["S08 j250"])]
public sealed class AddressTable
{
    /// <summary>Addresses.</summary>
    [MaxLength(200000)]
    [Label("Addresses", "住所の一覧")]
    public IReadOnlyList<AddressEntry> Entries { get; init; } = [];
}
