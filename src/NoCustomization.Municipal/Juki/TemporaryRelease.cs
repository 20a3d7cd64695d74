using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>After how many minutes a restriction that was released for a while holds again.</summary>
[ConfigurationPoint("juki.temporary-release")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Parameter, SourceMark.Fact, "Temporary release of a restriction", "抑止の一時解除時間",
    Description = "After how many minutes a restriction that was released for a while holds again.",
    JapaneseDescription = "抑止を一時解除してから自動的に再び抑止するまでの時間。",
    Sources = ["S08 j410"])]
public sealed class TemporaryRelease
{
    /// <summary>Minutes.</summary>
    [Required]
    [Range(1, 1440)]
    [Label("Minutes", "分")]
    public int Minutes { get; init; }
}
