using System;

namespace NoCustomization.Policy.Libraries.Proxies;

/// <summary>Of what a member of a library makes a proxy.</summary>
[Flags]
public enum ProxyKind
{
    /// <summary>Of nothing.</summary>
    None = 0,

    /// <summary>Of the type argument of the type that declares it.</summary>
    Owner = 1,

    /// <summary>Of the first type that the call names, by a type argument or a <c>Type</c>; the next one says how. Of all in arrays of types.</summary>
    First = 2,

    /// <summary>Of all types that the call names.</summary>
    All = 4,

    /// <summary>Of what the object has that is mixed in.</summary>
    Mixin = 8,

    /// <summary>Of what was registered with a container.</summary>
    Registered = 16,
}
