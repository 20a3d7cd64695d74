using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Inkan;

/// <summary>What a registered person is given: a card or a booklet.</summary>
[ConfigurationPoint("inkan.registration-card")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Option, SourceMark.Fact, "Medium of the registration card", "印鑑登録証の媒体",
    Description = "What a registered person is given: a card or a booklet.",
    JapaneseDescription = "印鑑登録証をカードとするか手帳とするか。",
    Sources = ["S111"],
    LegalNote = "That the individual number card may serve is general knowledge.",
    JapaneseLegalNote = "個人番号カードの利用は一般知識による。")]
public sealed class RegistrationCard
{
    /// <summary>Medium.</summary>
    [Required]
    [Label("Medium", "媒体")]
    public RegistrationMedium Medium { get; init; }
}
