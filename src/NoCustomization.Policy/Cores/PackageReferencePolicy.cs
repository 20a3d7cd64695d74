namespace NoCustomization.Policy.Cores;

/// <summary>Which public symbols of a core a vendor may refer to; the numbers are those of the annotation <c>ReferencePolicy</c>.</summary>
public enum PackageReferencePolicy
{
    /// <summary>Any that is not package-internal.</summary>
    Open = 0,

    /// <summary>Only released ones, extension points and configuration points.</summary>
    ReleasedOnly = 1,
}
