namespace NoCustomization;

/// <summary>Which public symbols of a core a vendor may refer to.</summary>
public enum ReferencePolicy
{
    /// <summary>Any public symbol that is not marked <see cref="PackageInternalAttribute"/>. The default.</summary>
    Open,

    /// <summary>Only symbols marked <see cref="ReleasedApiAttribute"/>, extension points and configuration points (NC2004).</summary>
    ReleasedOnly,
}
