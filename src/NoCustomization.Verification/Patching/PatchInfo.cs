using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>What Harmony attributes say together about the method to patch: later ones complete and override earlier ones.</summary>
internal sealed class PatchInfo
{
    /// <summary>Nothing said.</summary>
    public static readonly PatchInfo Nothing = new();

    /// <summary>The type named, or null.</summary>
    public ReflectedType? Type { get; init; }

    /// <summary>Whether a type is named at all, of interest or not.</summary>
    public bool NamesType { get; init; }

    /// <summary>The attribute that names the type.</summary>
    public CustomAttributeHandle Attribute { get; init; }

    /// <summary>The declaration on which that attribute stands.</summary>
    public EntityHandle Owner { get; init; }

    /// <summary>The member's name, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The name of Harmony's <c>MethodType</c>, or null.</summary>
    public string? MethodType { get; init; }

    /// <summary>The full names of the parameter types, or null.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>Whether more than a type is said.</summary>
    public bool NamesMember => Method is not null || MethodType is not (null or "Normal") || Parameters is not null;

    /// <summary>Whether it says all that is needed.</summary>
    public bool IsComplete => NamesType && NamesMember;

    /// <summary>Whether it says anything.</summary>
    public bool IsEmpty => !NamesType && !NamesMember;

    /// <summary>Both together; the detail wins.</summary>
    public PatchInfo With(PatchInfo detail) => new()
    {
        Type = detail.NamesType ? detail.Type : Type,
        NamesType = detail.NamesType || NamesType,
        Attribute = detail.NamesType ? detail.Attribute : Attribute,
        Owner = detail.NamesType ? detail.Owner : Owner,
        Method = detail.Method ?? Method,
        MethodType = detail.MethodType ?? MethodType,
        Parameters = detail.Parameters ?? Parameters,
    };
}
