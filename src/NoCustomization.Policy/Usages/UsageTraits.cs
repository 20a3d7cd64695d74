using System;

namespace NoCustomization.Policy.Usages;

/// <summary>Facts about a usage that a rule needs beside its target.</summary>
[Flags]
public enum UsageTraits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>
    /// Override, SkipBase: the nearest core declaration is abstract, so that a deriving class is forced to supply the member.
    /// </summary>
    TargetIsAbstract = 1,

    /// <summary>
    /// Override, SkipBase, Hide: the member was first declared outside the target's core (<c>ToString</c>, <c>Dispose</c>). WriteState: the event is that of an interface
    /// from outside (<c>INotifyPropertyChanged</c>).
    /// </summary>
    RootOutsideCore = 2,

    /// <summary>DeclareInNamespace: a static class (or VB module) all of whose visible members are extension members.</summary>
    OnlyExtensionMembers = 4,

    /// <summary>RegisterService: what is registered is the core's own: the implementation type, or what the factory returns, belongs to the same core.</summary>
    ImplementationIsCore = 8,

    /// <summary>Patch: the target could not be resolved.</summary>
    Unresolved = 16,

    /// <summary>Derive, Implement: the vendor's type is an interface.</summary>
    VendorIsInterface = 32,

    /// <summary>WriteState: what is set or subscribed to is of a delegate type that is an extension point.</summary>
    DelegateIsOpen = 64,

    /// <summary>RegisterService: the host that registers extensions is at hand: the assembly, or the core, references its contracts.</summary>
    HostIsAtHand = 128,
}
