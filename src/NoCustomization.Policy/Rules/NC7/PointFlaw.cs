namespace NoCustomization.Policy.Rules.NC7;

/// <summary>Why an extension point opens nothing, as an eye sees it by language alone.</summary>
public enum PointFlaw
{
    /// <summary>Nothing is wrong with it.</summary>
    None,

    /// <summary>Code outside the core cannot see it.</summary>
    Hidden,

    /// <summary>A class that is sealed or static.</summary>
    Sealed,

    /// <summary>A class without a constructor, or with an abstract member, that reaches outside the core.</summary>
    Barred,

    /// <summary>A class that offers nothing to override, to handle or to use in a derived class.</summary>
    Seamless,

    /// <summary>An interface with an internal member, which nobody outside can supply.</summary>
    Unimplementable,

    /// <summary>A member that is not virtual, and no event or delegate that could be handed over.</summary>
    Fixed,

    /// <summary>A virtual member of a class from which nobody outside can derive.</summary>
    SealedType,

    /// <summary>A virtual member of a class that is not open itself.</summary>
    ClosedType,
}
