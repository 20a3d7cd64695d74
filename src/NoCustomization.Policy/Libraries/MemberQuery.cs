using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>Which member of a type is meant.</summary>
/// <param name="sort">What it is.</param>
/// <param name="name">Its name, or null where it is not known or it has none of its own.</param>
/// <param name="parameters">The types of its parameters as the asking eye writes types; null where they are not given or not known.</param>
public readonly struct MemberQuery(MemberSort sort, string? name = null, IReadOnlyList<string>? parameters = null)
{
    /// <summary>What it is.</summary>
    public MemberSort Sort { get; } = sort;

    /// <summary>Its name; null for constructors and indexers.</summary>
    public string? Name { get; } = IsNameless(sort) ? null : name;

    /// <summary>The types of its parameters, or null.</summary>
    public IReadOnlyList<string>? Parameters { get; } = parameters;

    /// <summary>Whether it says enough to look for a member; else the type alone is known.</summary>
    public bool NamesMember => IsNameless(Sort) || Name is { Length: > 0 };

    /// <summary>Whether base classes do not hand it on.</summary>
    public bool IsOfTypeAlone => Sort is MemberSort.Constructor or MemberSort.StaticConstructor or MemberSort.NestedType;

    private static bool IsNameless(MemberSort sort) => sort is MemberSort.Constructor or MemberSort.StaticConstructor or MemberSort.Indexer;
}
