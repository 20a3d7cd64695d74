using System;

namespace NoCustomization;

/// <summary>
/// Opens a symbol of a core to vendors. On an interface or class it opens implementing or deriving it and its abstract
/// and virtual members, except those with <see cref="CoreBehaviorAttribute"/>; on a virtual member it opens overriding
/// that member; on a delegate-typed property, an event or a delegate it opens subscribing or setting it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Delegate | AttributeTargets.Method
    | AttributeTargets.Property | AttributeTargets.Event, Inherited = false)]
public sealed class ExtensionPointAttribute : Attribute
{
    /// <summary>Opens the symbol under a stable id.</summary>
    /// <param name="id">Stable id, unique within the package; for example <c>juki.certificate-fee</c>.</param>
    public ExtensionPointAttribute(string id) => Id = id;

    /// <summary>The stable id of the extension point.</summary>
    public string Id { get; }

    /// <summary>What may be done here. Default: <see cref="ExtensionPointKind.Plugin"/>.</summary>
    public ExtensionPointKind Kind { get; set; }

    /// <summary>How many implementations are accepted. Default: <see cref="Multiplicity.One"/>.</summary>
    public Multiplicity Multiplicity { get; set; }

    /// <summary>The package version that first opened it.</summary>
    public string? Since { get; set; }

    /// <summary>Where it stands in its life. Default: <see cref="ExtensionPointStatus.Stable"/>.</summary>
    public ExtensionPointStatus Status { get; set; }

    /// <summary>For a deprecated point: the id of the extension point to use instead.</summary>
    public string? ReplacedBy { get; set; }

    /// <summary>What it is for, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>On a virtual member: an override must call base on every path; it wraps, it does not replace (NC1008).</summary>
    public bool MustCallBase { get; set; }
}
