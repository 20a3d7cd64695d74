using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Under which name letters to foreign residents go out unless they ask otherwise.</summary>
[ConfigurationPoint("juki.mail-addressing")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Addressing of letters", "郵便物の宛名",
    Description = "Under which name letters to foreign residents go out unless they ask otherwise.",
    JapaneseDescription = "外国人住民への郵便物の宛名に、氏名と通称のどちらを使うかの既定値。",
    Sources = ["S08 j190"])]
public sealed class MailAddressing
{
    /// <summary>Name.</summary>
    [Required]
    [Label("Name", "使用する名")]
    public NameForMail Name { get; init; }
}
