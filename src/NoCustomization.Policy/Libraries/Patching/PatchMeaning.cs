namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>How a call or creation of a patching library says at what it is pointed.</summary>
public enum PatchMeaning
{
    /// <summary>It is pointed at nothing.</summary>
    None,

    /// <summary>By the first argument.</summary>
    FirstArgument,

    /// <summary>By the method that is patched, the first of several: the others take its place.</summary>
    Original,

    /// <summary>As <see cref="AccessToolsCall"/> reads it.</summary>
    Access,

    /// <summary>As <see cref="TraverseCall"/> reads it.</summary>
    Traverse,

    /// <summary>As a patch attribute says it: the vendor's own attribute tells its base.</summary>
    Attribute,
}
