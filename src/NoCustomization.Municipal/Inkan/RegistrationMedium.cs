using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Inkan;

/// <summary>What a registered person is given.</summary>
public enum RegistrationMedium
{
    /// <summary>カード: card.</summary>
    [Label("Card", "カード")]
    Card,

    /// <summary>手帳: booklet.</summary>
    [Label("Booklet", "手帳")]
    Booklet,

    /// <summary>個人番号カード: individual number card.</summary>
    [Label("Individual number card", "個人番号カード")]
    MyNumberCard,
}
