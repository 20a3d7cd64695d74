using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>How many years the log of who read what is kept, protected against tampering.</summary>
[ConfigurationPoint("common.access-log-retention")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Retention of access logs", "アクセスログの保存期間",
    Description = "How many years the log of who read what is kept, protected against tampering.",
    JapaneseDescription = "操作記録 (アクセスログ) を改ざん防止の上で保存する年数。",
    Sources = ["S08 j1370"])]
public sealed class AccessLogRetention
{
    /// <summary>Years.</summary>
    [Required]
    [Range(1, 100)]
    [Label("Years", "年数")]
    public int Years { get; init; }
}
