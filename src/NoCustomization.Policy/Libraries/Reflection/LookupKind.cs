namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>What a call of reflection does.</summary>
public enum LookupKind
{
    /// <summary>Nothing of interest.</summary>
    None,

    /// <summary>Looks up a member of a type, or uses it at once.</summary>
    Member,

    /// <summary>Gives all members of a sort.</summary>
    Members,

    /// <summary>Picks some out of a list of members.</summary>
    Pick,

    /// <summary>Looks up an interface of a type by name.</summary>
    Interface,

    /// <summary>Looks up a type by its name in text.</summary>
    TypeByText,

    /// <summary>Makes an object of a type, by text or not.</summary>
    Activate,

    /// <summary>Makes an object without calling a constructor.</summary>
    MakeUninitialized,

    /// <summary>Reads the setter of a property.</summary>
    Setter,

    /// <summary>Reads the getter of a property.</summary>
    Getter,

    /// <summary>Writes a property.</summary>
    WriteProperty,

    /// <summary>Writes a field.</summary>
    WriteField,

    /// <summary>Makes a delegate of a method by its name.</summary>
    BindByName,

    /// <summary>Puts a member, found by its name, into an expression tree.</summary>
    TreeMember,

    /// <summary>Treats the memory of an object as that of another type.</summary>
    Overlay,
}
