using System.Collections.Generic;
using System.Reflection;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// The host of extensions as one more core: whoever could patch or reflect into it would need nothing else. Open is the vendor's door and what a package hands to vendors, nothing more.
/// </summary>
internal static class HostProtection
{
    /// <summary>The id under which findings name the host.</summary>
    public const string Id = "nocustomization.host";

    /// <summary>Its assemblies.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(IVendorExtension).Assembly, typeof(HostProtection).Assembly];

    /// <summary>What it opens.</summary>
    public static Catalog Catalog { get; } = CatalogReader.Read($$"""
        {
          "formatVersion": 1, "package": "{{Id}}", "name": "NoCustomization.Extensibility",
          "assemblies": [ { "name": "NoCustomization.Extensibility" }, { "name": "NoCustomization.Extensibility.Abstractions" } ],
          "namespaces": ["NoCustomization.Extensibility"],
          "extensionPoints": [ { "id": "nocustomization.vendor-extension", "kind": "plugin", "multiplicity": "one", "symbols": ["T:NoCustomization.Extensibility.IVendorExtension"] } ]
        }
        """).Catalog!;
}
