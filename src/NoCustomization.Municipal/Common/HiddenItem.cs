using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>An item that may be hidden on a screen.</summary>
public enum HiddenItem
{
    /// <summary>戸籍の表示: reference to the family register.</summary>
    [Label("Reference to the family register", "戸籍の表示")]
    FamilyRegister,

    /// <summary>個人番号: individual number.</summary>
    [Label("Individual number", "個人番号")]
    IndividualNumber,

    /// <summary>住民票コード: resident record code.</summary>
    [Label("Resident record code", "住民票コード")]
    ResidentCode,

    /// <summary>在留資格等: status of residence.</summary>
    [Label("Status of residence", "在留資格等")]
    ResidenceStatus,
}
