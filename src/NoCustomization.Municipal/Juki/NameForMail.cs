using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Under which name letters go out.</summary>
public enum NameForMail
{
    /// <summary>氏名: legal name.</summary>
    [Label("Legal name", "氏名")]
    LegalName,

    /// <summary>通称: alias.</summary>
    [Label("Alias", "通称")]
    Alias,
}
