using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>What the methods of reflection give, by name.</summary>
public static class ReflectionCalls
{
    /// <summary>Whether a method gives the type that it is called on, in another form.</summary>
    public static bool KeepsType(string method) => method is "MakeGenericType" or "GetTypeInfo" or "AsType" or "GetGenericTypeDefinition";

    /// <summary>Whether a method gives a type nested in the one that it is called on.</summary>
    public static bool GivesNestedType(string method) => method is "GetNestedType" or "GetDeclaredNestedType";

    /// <summary>Whether a method gives the member that it is called on, in another form, or a part of it.</summary>
    public static bool KeepsMember(string method) => method is "GetGetMethod" or "GetSetMethod" or "GetAddMethod" or "GetRemoveMethod" or "GetRaiseMethod" or "GetAccessors"
        or "MakeGenericMethod" or "GetGenericMethodDefinition" or "GetBaseDefinition" or "GetRuntimeBaseDefinition" or "GetFunctionPointer" or "GetMethodInfo";

    /// <summary>Whether a property gives the member that it is read from, in another form, or a part of it: of a member, a delegate, a nullable handle.</summary>
    public static bool HandsMemberOn(string property) => property is "GetMethod" or "SetMethod" or "AddMethod" or "RemoveMethod" or "MethodHandle" or "Method" or "Value";

    /// <summary>The member that a method looks for in a type; null where it looks for none.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="name">The name it is given.</param>
    /// <param name="parameters">The parameters' types it is given.</param>
    public static MemberQuery? QueryOf(string method, string? name, IReadOnlyList<string>? parameters)
    {
        if (!method.StartsWith("Get", StringComparison.Ordinal))
            return null;
        // One that gives many says the type alone.
        if (Ends("s"))
            return new MemberQuery(MemberSort.Any);
        MemberSort? sort = Ends("Method") ? MemberSort.Method
            : Ends("Constructor") ? MemberSort.Constructor
            : Ends("Property") ? MemberSort.Property
            : Ends("Field") ? MemberSort.Field
            : Ends("Event") ? MemberSort.Event
            : Ends("Member") ? MemberSort.Any
            : null;
        return sort is { } known ? new MemberQuery(known, name, parameters) : null;

        bool Ends(string end) => method.EndsWith(end, StringComparison.Ordinal);
    }
}
