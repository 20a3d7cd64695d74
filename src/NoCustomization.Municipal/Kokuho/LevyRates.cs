using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Rates and amounts of each part of the levy. Parts are rows, for a law may add one.</summary>
[ConfigurationPoint("kokuho.levy-rates")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.CodeTable, SourceMark.Fact, "Rates and amounts", "料率・税率",
    Description = "Rates and amounts of each part of the levy. Parts are rows, for a law may add one.",
    JapaneseDescription = "区分ごとの所得割、均等割、平等割、資産割。法改正で区分が増えても表の行で対応する。",
    Sources = ["S68", "S73"])]
public sealed class LevyRates
{
    /// <summary>Parts.</summary>
    [Statutory(StatutoryKind.Free)]
    [MinLength(1)]
    [MaxLength(20)]
    [Label("Parts", "区分の一覧")]
    public IReadOnlyList<LevyPart> Parts { get; init; } = [];
}
