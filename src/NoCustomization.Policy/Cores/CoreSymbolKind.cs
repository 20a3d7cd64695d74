namespace NoCustomization.Policy.Cores;

/// <summary>What sort of core symbol is touched.</summary>
public enum CoreSymbolKind
{
    /// <summary>A class or record class.</summary>
    Class,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A struct or record struct.</summary>
    Struct,

    /// <summary>An enumeration.</summary>
    Enum,

    /// <summary>A delegate type.</summary>
    Delegate,

    /// <summary>A method, constructor, operator or conversion.</summary>
    Method,

    /// <summary>A property or indexer.</summary>
    Property,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A field, constant or enumeration member.</summary>
    Field,
}
