using System;

namespace NoCustomization.Parameters;

/// <summary>
/// Says how the law binds a value of a parameter type. Such a value is never a default of the program: for each date that is asked for, some level
/// (national, class, body) must state it, unless the property is nullable; and whoever records it names the legal basis.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StatutoryAttribute : Attribute
{
    /// <summary>Says how the law binds the value.</summary>
    /// <param name="kind">The kind.</param>
    public StatutoryAttribute(StatutoryKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public StatutoryKind Kind { get; }

    /// <summary>
    /// Name of the property of the same type that holds the highest value the law allows on the same date; for <see cref="StatutoryKind.Ceiling"/> it is a must.
    /// That property is <see cref="StatutoryKind.Fixed"/>, thus dated itself, or is computed (without a setter) from such ones: the bound is never a constant.
    /// Both hold numbers, values of one ordered type, or dictionaries of such, which are compared key by key.
    /// </summary>
    public string? Bound { get; set; }
}
