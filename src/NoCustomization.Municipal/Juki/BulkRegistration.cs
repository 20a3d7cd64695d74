using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>How many provisional registrations may be made final at once.</summary>
[ConfigurationPoint("juki.bulk-registration")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Parameter, SourceMark.Fact, "Limit of final registration at once", "一括本登録の上限",
    Description = "How many provisional registrations may be made final at once.",
    JapaneseDescription = "仮登録を一度に本登録できる件数の上限。",
    Sources = ["S08 j530"])]
public sealed class BulkRegistration
{
    /// <summary>At most.</summary>
    [Required]
    [Range(1, 10000)]
    [Label("At most", "上限件数")]
    public int Most { get; init; }
}
