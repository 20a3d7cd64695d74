using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What Harmony attributes say together about the method to patch: later ones complete and override earlier ones.</summary>
/// <typeparam name="TType">How the eye names types.</typeparam>
/// <typeparam name="TPlace">How the eye names the place of an attribute.</typeparam>
public sealed class PatchStatement<TType, TPlace>
{
    /// <summary>The type that is named, or null.</summary>
    public TType? Type { get; init; }

    /// <summary>Where the type is named.</summary>
    public TPlace? Place { get; init; }

    /// <summary>The member's name, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The name of Harmony's <c>MethodType</c>, or null.</summary>
    public string? MethodType { get; init; }

    /// <summary>The types of the parameters, or null.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>Whether more than a type is said.</summary>
    public bool NamesMember => Method is not null || MethodType is not (null or HarmonyMethodTypes.Normal) || Parameters is not null;

    /// <summary>Whether it says all that is needed.</summary>
    public bool IsComplete => Type is not null && NamesMember;

    /// <summary>Whether it says anything.</summary>
    public bool IsEmpty => Type is null && !NamesMember;

    /// <summary>The member that is patched.</summary>
    public MemberQuery Query => HarmonyMethodTypes.QueryOf(MethodType, Method, Parameters);

    /// <summary>Both together; the detail wins.</summary>
    public PatchStatement<TType, TPlace> With(PatchStatement<TType, TPlace> detail) => new()
    {
        Type = detail.Type is null ? Type : detail.Type,
        Place = detail.Type is null ? Place : detail.Place,
        Method = detail.Method ?? Method,
        MethodType = detail.MethodType ?? MethodType,
        Parameters = detail.Parameters ?? Parameters,
    };
}
