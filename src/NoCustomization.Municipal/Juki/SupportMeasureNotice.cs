using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether a notice is printed when a support measure begins.</summary>
[ConfigurationPoint("juki.support-measure-notice")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Notice when a support measure begins", "支援措置開始通知",
    Description = "Whether a notice is printed when a support measure begins.",
    JapaneseDescription = "支援措置の開始時に通知書を印刷するか。",
    Sources = ["S08 j440"])]
public sealed class SupportMeasureNotice
{
    /// <summary>Print the notice.</summary>
    [Label("Print the notice", "通知書を印刷する")]
    public bool IsPrinted { get; init; }
}
