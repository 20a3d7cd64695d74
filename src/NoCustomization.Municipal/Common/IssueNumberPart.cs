using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>A part of the issue number.</summary>
public enum IssueNumberPart
{
    /// <summary>発行日: date.</summary>
    [Label("Date", "発行日")]
    Date,

    /// <summary>団体名: body.</summary>
    [Label("Body", "団体名")]
    Body,

    /// <summary>窓口: office.</summary>
    [Label("Office", "窓口")]
    Office,

    /// <summary>プリンター: printer.</summary>
    [Label("Printer", "プリンター")]
    Printer,

    /// <summary>連番: serial number.</summary>
    [Label("Serial number", "連番")]
    Serial,

    /// <summary>ページ番号/総ページ数: page and pages.</summary>
    [Label("Page and pages", "ページ番号/総ページ数")]
    Page,
}
