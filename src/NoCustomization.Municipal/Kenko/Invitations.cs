using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kenko;

/// <summary>Texts in invitations to checkups and vaccinations.</summary>
[ConfigurationPoint("kenko.invitations")]
[MunicipalPoint(
    Business.Kenko, ExtensionPointKind.FormSlot, SourceMark.GeneralKnowledge, "Invitations", "健診・予防接種の案内文",
    Description = "Texts in invitations to checkups and vaccinations.",
    JapaneseDescription = "健診や予防接種の案内の差込文言。")]
public sealed class Invitations : Wordings;
