using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What an extraction gives.</summary>
public enum ExtractionOutput
{
    /// <summary>CSV: comma-separated values.</summary>
    [Label("CSV", "CSV")]
    Csv,

    /// <summary>XML: markup.</summary>
    [Label("XML", "XML")]
    Xml,

    /// <summary>一覧表: list.</summary>
    [Label("List", "一覧表")]
    List,

    /// <summary>宛名ラベル: address labels.</summary>
    [Label("Address labels", "宛名ラベル")]
    Label,

    /// <summary>PDF: pages.</summary>
    [Label("PDF", "PDF")]
    Pdf,
}
