using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Which name comes first.</summary>
public enum NamePriority
{
    /// <summary>氏名: legal name.</summary>
    [Label("Legal name", "氏名")]
    LegalName,

    /// <summary>通称: alias.</summary>
    [Label("Alias", "通称")]
    Alias,
}
