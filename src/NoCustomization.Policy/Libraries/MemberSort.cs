namespace NoCustomization.Policy.Libraries;

/// <summary>What sort of member a name stands for.</summary>
public enum MemberSort
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>A method.</summary>
    Method,

    /// <summary>An instance constructor; without a name of its own.</summary>
    Constructor,

    /// <summary>The static constructor; without a name of its own.</summary>
    StaticConstructor,

    /// <summary>A property.</summary>
    Property,

    /// <summary>An indexer; without a name of its own.</summary>
    Indexer,

    /// <summary>A field.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A nested type.</summary>
    NestedType,
}
