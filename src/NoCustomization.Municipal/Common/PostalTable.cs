using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Postal codes by address, for completing one from the other.</summary>
[ConfigurationPoint("common.postal-codes")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Postal codes", "郵便番号",
    Description = "Postal codes by address, for completing one from the other.",
    JapaneseDescription = "住所と郵便番号の対応。互いに補完するために使う。",
    Sources = ["S08 j170", "S08 j250"])]
public sealed class PostalTable
{
    /// <summary>Postal codes.</summary>
    [MaxLength(200000)]
    [Label("Postal codes", "郵便番号の一覧")]
    public IReadOnlyList<PostalEntry> Entries { get; init; } = [];
}
