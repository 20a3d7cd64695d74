using System;

namespace NoCustomization.Extensibility;

/// <summary>Which extension it is, from whom, in which version: what <c>[VendorExtension]</c> and the assembly's version say.</summary>
public sealed class ExtensionIdentity
{
    /// <summary>Names an extension.</summary>
    /// <param name="id">Stable id; for example <c>acme.juki-fees</c>.</param>
    /// <param name="vendor">Who supplies it; the id where nobody is named.</param>
    /// <param name="version">The informational version of its assembly; empty where it is not known.</param>
    public ExtensionIdentity(string id, string? vendor, string version)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Vendor = string.IsNullOrEmpty(vendor) ? id : vendor!;
        Version = version ?? throw new ArgumentNullException(nameof(version));
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Who supplies it.</summary>
    public string Vendor { get; }

    /// <summary>The version as people know it; for example <c>1.4.0</c>.</summary>
    public string Version { get; }

    /// <summary>The id, the version where it is known, and the vendor, for people.</summary>
    public override string ToString() => (Version.Length > 0 ? Id + " " + Version : Id) + " (" + Vendor + ")";
}
