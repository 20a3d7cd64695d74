using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Printer, tray, copies and preview, by form and the office's own default.</summary>
[ConfigurationPoint("common.print-destinations")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Printers and copies", "印刷先と部数",
    Description = "Printer, tray, copies and preview, by form and the office's own default.",
    JapaneseDescription = "帳票ごとの印刷先、トレイ、部数、プレビューの既定値。",
    Sources = ["S08 j1420"])]
public sealed class PrintDestinations
{
    /// <summary>By form.</summary>
    [MaxLength(10000)]
    [Label("By form", "帳票別")]
    public IReadOnlyList<PrintDestination> Destinations { get; init; } = [];
}
