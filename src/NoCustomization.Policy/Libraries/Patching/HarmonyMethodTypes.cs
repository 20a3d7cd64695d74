using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>Harmony's <c>MethodType</c>: what of a member is patched.</summary>
public static class HarmonyMethodTypes
{
    /// <summary>The one that says nothing.</summary>
    public const string Normal = "Normal";

    // The numbers of HarmonyLib.MethodType never changed; later versions only added to them.
    private static readonly string[] s_methodTypes =
    [
        Normal, "Getter", "Setter", "Constructor", "StaticConstructor", "Enumerator", "Async", "Finalizer", "EventAdd", "EventRemove",
        "OperatorImplicit", "OperatorExplicit", "OperatorUnaryPlus", "OperatorUnaryNegation", "OperatorLogicalNot", "OperatorOnesComplement",
        "OperatorIncrement", "OperatorDecrement", "OperatorTrue", "OperatorFalse", "OperatorAddition", "OperatorSubtraction", "OperatorMultiply",
        "OperatorDivision", "OperatorModulus", "OperatorBitwiseAnd", "OperatorBitwiseOr", "OperatorExclusiveOr", "OperatorLeftShift", "OperatorRightShift",
        "OperatorEquality", "OperatorInequality", "OperatorGreaterThan", "OperatorLessThan", "OperatorGreaterThanOrEqual", "OperatorLessThanOrEqual", "OperatorComma",
    ];

    // Harmony 1's enumeration for properties.
    private static readonly string[] s_propertyMethods = ["Getter", "Setter"];

    /// <summary>The name of an enumeration's value; null where it is none of these.</summary>
    /// <param name="enumeration">The enumeration's name.</param>
    /// <param name="number">The value.</param>
    public static string? NameOf(string enumeration, int number)
    {
        string[] names = enumeration switch
        {
            "MethodType" => s_methodTypes,
            "PropertyMethod" => s_propertyMethods,
            _ => [],
        };
        return number >= 0 && number < names.Length ? names[number] : null;
    }

    /// <summary>The member that is patched.</summary>
    /// <param name="methodType">The method type, or null.</param>
    /// <param name="name">The name that is given, or null.</param>
    /// <param name="parameters">The types of the parameters, or null.</param>
    public static MemberQuery QueryOf(string? methodType, string? name, IReadOnlyList<string>? parameters) => methodType switch
    {
        "Getter" or "Setter" => new MemberQuery(name is null ? MemberSort.Indexer : MemberSort.Property, name, parameters),
        "Constructor" => Constructor(parameters),
        "StaticConstructor" => new MemberQuery(MemberSort.StaticConstructor, null, parameters),
        "Finalizer" => new MemberQuery(MemberSort.Method, "Finalize", parameters),
        "EventAdd" or "EventRemove" => new MemberQuery(MemberSort.Event, name, parameters),
        { } kind when kind.StartsWith("Operator", StringComparison.Ordinal) => new MemberQuery(MemberSort.Method, "op_" + kind.Substring("Operator".Length), parameters),
        _ => new MemberQuery(MemberSort.Method, name, parameters),
    };

    /// <summary>A constructor as Harmony looks for it: without types it is the one without parameters.</summary>
    public static MemberQuery Constructor(IReadOnlyList<string>? parameters) => new(MemberSort.Constructor, null, parameters ?? []);
}
