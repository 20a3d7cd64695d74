using System.Collections.Generic;
using NoCustomization.Policy.Cores;

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

    /// <summary>The core member that the value stands for by itself: a delegate of it, an expression tree that is about it, a handle of it. Null where there is none.</summary>
    public virtual CoreSymbol? Named => null;

    /// <summary>The type parameter that is its static type; null where that is a type.</summary>
    public virtual TypeParameterShape? StaticParameter => null;

    /// <summary>The tests in the same body that led to it.</summary>
    public virtual IReadOnlyList<Guard> Guards => [];

    /// <summary>The tests in the same body of which one or all led to it.</summary>
    public virtual IReadOnlyList<Guard> Admitting => [];

    /// <summary>Whether it is written as a part of another expression, or is that one itself.</summary>
    public virtual bool IsPartOf(Expression other) => ReferenceEquals(this, other);

    /// <summary>Works out what it does.</summary>
    protected abstract Shape Read();
}
