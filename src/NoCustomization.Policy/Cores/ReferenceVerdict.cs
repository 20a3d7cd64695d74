namespace NoCustomization.Policy.Cores;

/// <summary>Whether vendor code may refer to a symbol.</summary>
public enum ReferenceVerdict
{
    /// <summary>It may.</summary>
    Allowed,

    /// <summary>Public for technical reasons only.</summary>
    PackageInternal,

    /// <summary>Not released, in a package that lets only released symbols be referred to.</summary>
    Unreleased,
}
