using System;

namespace NoCustomization;

/// <summary>Declares that this assembly is a vendor's extension of a standard package.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class VendorExtensionAttribute : Attribute
{
    /// <summary>Declares the extension with its stable id.</summary>
    /// <param name="id">Stable id of the extension; for example <c>acme.juki-fees</c>.</param>
    public VendorExtensionAttribute(string id) => Id = id;

    /// <summary>The stable id of the extension.</summary>
    public string Id { get; }

    /// <summary>Who supplies the extension.</summary>
    public string? Vendor { get; set; }

    /// <summary>The network zone the extension runs in. Default: its core's zone.</summary>
    public NetworkZone Zone { get; set; }
}
