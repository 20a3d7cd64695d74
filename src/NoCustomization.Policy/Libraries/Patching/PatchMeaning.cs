namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>How a call or creation of a patching library says at what it is pointed.</summary>
public enum PatchMeaning
{
    /// <summary>It is pointed at nothing.</summary>
    None,

    /// <summary>By the first argument, whatever stands for a method: the method itself, a delegate, an expression, its address.</summary>
    First,

    /// <summary>By the method that is patched, the first of several: the others take its place.</summary>
    Original,

    /// <summary>By a type alone.</summary>
    Type,

    /// <summary>By a type and a name, a text with both, or a member.</summary>
    Access,

    /// <summary>As the steps of a <c>Traverse</c>.</summary>
    Traverse,

    /// <summary>As a patch attribute says it: the vendor's own attribute tells its base.</summary>
    Attribute,
}
