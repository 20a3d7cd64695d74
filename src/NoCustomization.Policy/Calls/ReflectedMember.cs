using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <summary>A member of a type as reflection sees it; accessors are methods of their own.</summary>
public abstract class ReflectedMember
{
    /// <summary>What it is.</summary>
    public abstract MemberSort Sort { get; }

    /// <summary>Its name in metadata: of an explicit implementation with the interface.</summary>
    public abstract string Name { get; }

    /// <summary>The type that declares it.</summary>
    public abstract ReflectedType Declaring { get; }

    /// <summary>Whether it is public; of a property or event, whether one of its accessors is.</summary>
    public abstract bool IsPublic { get; }

    /// <summary>Whether base classes do not hand it on to reflection.</summary>
    public abstract bool IsPrivate { get; }

    /// <summary>The core symbol; an accessor's is its property or event. Null where it is the vendor's.</summary>
    public abstract CoreSymbol? Core { get; }

    /// <summary>The type of its value, or the nested type itself; null where it is neither a core's nor the vendor's.</summary>
    public abstract ReflectedType? ValueType { get; }

    /// <summary>The types of its parameters, written as <see cref="TypeShape.Name"/>.</summary>
    public abstract IReadOnlyList<string> Parameters { get; }

    /// <summary>Of a property: how it may be read.</summary>
    public abstract AccessorAccess Getter { get; }

    /// <summary>Of a property or field: how it may be written.</summary>
    public abstract AccessorAccess Setter { get; }
}

/// <summary>How a property's accessor, or a field, may be used.</summary>
public enum AccessorAccess
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>By everybody.</summary>
    Public,

    /// <summary>By everybody, while the object is made: <c>init</c>, <c>readonly</c>.</summary>
    AtCreation,

    /// <summary>Not by everybody.</summary>
    Hidden,
}
