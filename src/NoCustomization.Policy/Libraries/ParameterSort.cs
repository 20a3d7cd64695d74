namespace NoCustomization.Policy.Libraries;

/// <summary>What a parameter of a library's method takes, as far as the meaning of its argument depends on it.</summary>
public enum ParameterSort
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A <c>Type</c>.</summary>
    Type,

    /// <summary>An array of <c>Type</c>.</summary>
    Types,

    /// <summary>A text.</summary>
    Text,

    /// <summary>An array of texts.</summary>
    Texts,

    /// <summary>A <c>MethodBase</c>, <c>FieldInfo</c> or another member of reflection.</summary>
    Member,

    /// <summary>A list of such members.</summary>
    Members,

    /// <summary><c>BindingFlags</c>.</summary>
    BindingFlags,

    /// <summary>A value of another enumeration.</summary>
    Enumeration,

    /// <summary>A <c>bool</c>.</summary>
    Flag,

    /// <summary>An <c>object</c>.</summary>
    Object,

    /// <summary>A value whose type is a type parameter of the method.</summary>
    TypeParameter,

    /// <summary>A delegate that makes a value.</summary>
    Function,
}
