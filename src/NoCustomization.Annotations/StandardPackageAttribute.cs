using System;

namespace NoCustomization;

/// <summary>
/// Declares that this assembly is the core of a standard package: everything in it is closed to vendor code
/// unless an <see cref="ExtensionPointAttribute"/> opens it.
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1: package software is in principle not customized.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class StandardPackageAttribute : Attribute
{
    /// <summary>Declares the core with its stable id.</summary>
    /// <param name="id">Stable id of the package, lower case letters, digits, <c>-</c> and <c>.</c>; for example <c>juki</c>.</param>
    public StandardPackageAttribute(string id) => Id = id;

    /// <summary>The stable id of the package.</summary>
    public string Id { get; }

    /// <summary>The product name shown to people.</summary>
    public string? Name { get; set; }

    /// <summary>Who publishes the package.</summary>
    public string? Publisher { get; set; }

    /// <summary>
    /// The assemblies of the core, by simple name, or as <c>Name, PublicKeyToken=…</c> to demand a key. Default: this one.
    /// An assembly belongs to the core only if it is named here.
    /// </summary>
    public string[]? Assemblies { get; set; }

    /// <summary>Root namespaces that belong to the core (NC1005). Default: the assembly's name.</summary>
    public string[]? Namespaces { get; set; }

    /// <summary>Of the core's namespaces, those in which vendors may declare extension methods.</summary>
    public string[]? OpenNamespaces { get; set; }

    /// <summary>The network zone the package runs in.</summary>
    public NetworkZone Zone { get; set; }

    /// <summary>Which public symbols a vendor may refer to.</summary>
    public ReferencePolicy Reference { get; set; }
}
