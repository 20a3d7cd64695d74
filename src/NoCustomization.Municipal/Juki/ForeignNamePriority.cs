using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether the legal name or the alias of a foreign resident comes first.</summary>
[ConfigurationPoint("juki.foreign-name-priority")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Priority of names of foreign residents", "外国人住民の氏名優先区分",
    Description = "Whether the legal name or the alias of a foreign resident comes first.",
    JapaneseDescription = "外国人住民について、氏名と通称のどちらを優先して扱うか。",
    Sources = ["S08 j20"])]
public sealed class ForeignNamePriority
{
    /// <summary>Priority.</summary>
    [Required]
    [Label("Priority", "優先する名")]
    public NamePriority Priority { get; init; }
}
