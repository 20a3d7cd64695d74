namespace NoCustomization.Policy.Libraries.Emission;

/// <summary>In which way a member of a library brings code into an assembly.</summary>
public enum EmissionKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Makes a dynamic method.</summary>
    DynamicMethod,

    /// <summary>Makes an attribute for what is emitted.</summary>
    Attribute,

    /// <summary>Applies a change to a loaded assembly.</summary>
    Update,

    /// <summary>Writes an assembly that was read.</summary>
    Write,
}
