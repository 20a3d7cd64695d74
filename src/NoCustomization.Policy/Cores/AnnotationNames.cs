namespace NoCustomization.Policy.Cores;

/// <summary>The names by which both eyes recognize the annotations, whatever assembly declares them.</summary>
public static class AnnotationNames
{
    /// <summary>The namespace of all annotations.</summary>
    public const string Namespace = "NoCustomization";

    /// <summary>Declares a core.</summary>
    public const string StandardPackage = "StandardPackageAttribute";

    /// <summary>Declares a vendor's extension.</summary>
    public const string VendorExtension = "VendorExtensionAttribute";

    /// <summary>Opens a symbol.</summary>
    public const string ExtensionPoint = "ExtensionPointAttribute";

    /// <summary>Opens a settings type.</summary>
    public const string ConfigurationPoint = "ConfigurationPointAttribute";

    /// <summary>Keeps a symbol closed inside an open type.</summary>
    public const string CoreBehavior = "CoreBehaviorAttribute";

    /// <summary>Forbids every reference.</summary>
    public const string PackageInternal = "PackageInternalAttribute";

    /// <summary>Releases a symbol for reference.</summary>
    public const string ReleasedApi = "ReleasedApiAttribute";

    /// <summary>Names the sanctioned alternative.</summary>
    public const string UseInstead = "UseInsteadAttribute";

    /// <summary>Cites a waiver.</summary>
    public const string CustomizationWaiver = "CustomizationWaiverAttribute";
}
