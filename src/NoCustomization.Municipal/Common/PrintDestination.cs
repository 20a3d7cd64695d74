using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Where and how a form is printed.</summary>
public sealed class PrintDestination
{
    /// <summary>Form.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Form", "帳票")]
    public string Form { get; init; } = "";

    /// <summary>Printer.</summary>
    [Required]
    [MaxTextElements(60)]
    [Label("Printer", "プリンター")]
    public string Printer { get; init; } = "";

    /// <summary>Tray.</summary>
    [MaxTextElements(20)]
    [Label("Tray", "トレイ")]
    public string Tray { get; init; } = "";

    /// <summary>Copies.</summary>
    [Range(1, 99)]
    [Label("Copies", "部数")]
    public int Copies { get; init; } = 1;

    /// <summary>Show a preview.</summary>
    [Label("Show a preview", "プレビューを表示する")]
    public bool ShowsPreview { get; init; }

    /// <summary>As PDF, not on paper.</summary>
    [Label("As PDF, not on paper", "紙でなくPDFに出力する")]
    public bool AsPdf { get; init; }
}
