using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>
/// What the attributes of <c>System.Runtime.CompilerServices</c> that bind a method to a hidden member mean. They stand on static methods without a body; the first
/// parameter has the target's type, for constructors the return value.
/// </summary>
public static class UnsafeAccessors
{
    /// <summary>Names the kind of member and its name.</summary>
    public static readonly AttributeName Accessor = new("System.Runtime.CompilerServices", "UnsafeAccessorAttribute");

    /// <summary>Names the type of a parameter or return value that the code cannot name.</summary>
    public static readonly AttributeName AccessorType = new("System.Runtime.CompilerServices", "UnsafeAccessorTypeAttribute");

    /// <summary>The attribute's property for the member's name; without it the accessor's own name counts.</summary>
    public const string NameProperty = "Name";

    // UnsafeAccessorKind.
    private const int Constructor = 0;
    private const int Method = 1;
    private const int StaticMethod = 2;
    private const int Field = 3;
    private const int StaticField = 4;

    /// <summary>Whether the return value has the target's type.</summary>
    public static bool IsMadeBy(int kind) => kind == Constructor;

    /// <summary>The member that an accessor is bound to; null for a kind that does not exist.</summary>
    /// <param name="kind">The attribute's argument.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="parameters">The types of the accessor's parameters as the asking eye writes them; null where they do not tell.</param>
    public static MemberQuery? QueryOf(int kind, string name, IReadOnlyList<string>? parameters) => kind switch
    {
        Constructor => new MemberQuery(MemberSort.Constructor, null, parameters),
        Method or StaticMethod => new MemberQuery(MemberSort.Method, name, WithoutTarget(parameters)),
        Field or StaticField => new MemberQuery(MemberSort.Field, name),
        _ => null,
    };

    /// <summary>
    /// The type that a text of <see cref="AccessorType"/> means, by reference or not; null for an array or pointer, which has no members of its own, and for a name without an
    /// assembly: the runtime looks for that in the accessor's own.
    /// </summary>
    public static string? TypeIn(string text)
    {
        var arguments = text.LastIndexOf(']');
        var comma = text.IndexOf(',', arguments < 0 ? 0 : arguments);
        if (comma < 0)
            return null;
        var type = text.Substring(0, comma).TrimEnd();
        if (type.EndsWith("&", System.StringComparison.Ordinal))
            type = type.Substring(0, type.Length - 1).TrimEnd();
        return type.EndsWith("*", System.StringComparison.Ordinal) || type.EndsWith("[]", System.StringComparison.Ordinal) || type.EndsWith(",]", System.StringComparison.Ordinal) ? null : type + text.Substring(comma);
    }

    private static List<string>? WithoutTarget(IReadOnlyList<string>? parameters)
    {
        if (parameters is null)
            return null;
        var rest = new List<string>();
        for (var i = 1; i < parameters.Count; i++)
            rest.Add(parameters[i]);
        return rest;
    }
}
