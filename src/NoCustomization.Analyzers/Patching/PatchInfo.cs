using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What Harmony attributes say together about the method to patch: later ones complete and override earlier ones.</summary>
internal sealed class PatchInfo
{
    /// <summary>Nothing said.</summary>
    public static readonly PatchInfo Nothing = new();

    /// <summary>The type named, or null.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The attribute that names the type.</summary>
    public AttributeData? NamesType { get; init; }

    /// <summary>The symbol on which that attribute stands.</summary>
    public ISymbol? Owner { get; init; }

    /// <summary>The member's name, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The name of Harmony's <c>MethodType</c>, or null.</summary>
    public string? MethodType { get; init; }

    /// <summary>The parameter types in display form, or null.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>Whether more than a type is said.</summary>
    public bool NamesMember => Method is not null || MethodType is not (null or "Normal") || Parameters is not null;

    /// <summary>Whether it says all that is needed.</summary>
    public bool IsComplete => Type is not null && NamesMember;

    /// <summary>Whether it says anything.</summary>
    public bool IsEmpty => Type is null && !NamesMember;

    /// <summary>Both together; the detail wins.</summary>
    public PatchInfo With(PatchInfo detail) => new()
    {
        Type = detail.Type ?? Type,
        NamesType = detail.Type is null ? NamesType : detail.NamesType,
        Owner = detail.Type is null ? Owner : detail.Owner,
        Method = detail.Method ?? Method,
        MethodType = detail.MethodType ?? MethodType,
        Parameters = detail.Parameters ?? Parameters,
    };
}
