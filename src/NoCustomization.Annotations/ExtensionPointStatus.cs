namespace NoCustomization;

/// <summary>Where an extension point stands in its life.</summary>
public enum ExtensionPointStatus
{
    /// <summary>Supported; a breaking change is announced one version ahead.</summary>
    Stable,

    /// <summary>May still change without notice.</summary>
    Preview,

    /// <summary>Still works and will be removed; use the replacement (NC1007).</summary>
    Deprecated,
}
