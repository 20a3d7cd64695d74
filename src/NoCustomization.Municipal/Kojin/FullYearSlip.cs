using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Whether a slip for paying the whole year at once is enclosed.</summary>
[ConfigurationPoint("kojin.full-year-slip")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Option, SourceMark.Fact, "Slip for the whole year", "全期前納の納付書",
    Description = "Whether a slip for paying the whole year at once is enclosed.",
    JapaneseDescription = "全期分をまとめて納める納付書を同封するか。",
    Sources = ["S61"])]
public sealed class FullYearSlip
{
    /// <summary>Enclose.</summary>
    [Label("Enclose", "同封する")]
    public bool IsEnclosed { get; init; }
}
