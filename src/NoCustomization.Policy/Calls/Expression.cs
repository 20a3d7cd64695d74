using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <summary>
/// An expression of vendor code as both eyes show it to the analysis of calls. Casts, parentheses and locals with one value are already looked through.
/// </summary>
public abstract class Expression
{
    private Shape? _shape;

    /// <summary>What it does; worked out when first asked for.</summary>
    public Shape Shape => _shape ??= Read();

    /// <summary>The most that is known of its value's type; null where nothing is, or the type is neither a core's nor the vendor's.</summary>
    public abstract ReflectedType? StaticType { get; }

    /// <summary>Whether its value is only asked whether it is there or how it may be accessed: <c>property.SetMethod?.IsPublic</c>.</summary>
    public virtual bool IsOnlyAsked => false;

    /// <summary>The method, lambda or local function in which it stands; null where that has no body of its own.</summary>
    public virtual OwnMethod? Holder => null;

    /// <summary>The tests in the same body that led to it.</summary>
    public virtual IReadOnlyList<Guard> Guards => [];

    /// <summary>Works out what it does.</summary>
    protected abstract Shape Read();
}
