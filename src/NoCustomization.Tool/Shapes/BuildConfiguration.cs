namespace NoCustomization.Tool.Shapes;

/// <summary>The two ways in which a shape is compiled.</summary>
internal enum BuildConfiguration
{
    /// <summary>Not optimized, <c>DEBUG</c> defined.</summary>
    Debug,

    /// <summary>Optimized.</summary>
    Release,
}
