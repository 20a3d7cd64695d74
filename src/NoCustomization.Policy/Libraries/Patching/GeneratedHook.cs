using System;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>
/// MonoMod's generated hooks, in which <c>On.Juki.Calculator.Calculate</c> and <c>IL.Juki.Calculator.Calculate</c> are events that stand for the method of that name.
/// </summary>
public static class GeneratedHook
{
    /// <summary>Where such types are.</summary>
    public static LibraryNamespaces Namespaces { get; } = new(true, "On", "IL");

    /// <summary>The name of the type for which a type of hooks stands; null where it is no such type.</summary>
    public static string? TypeOf(string fullName) =>
        fullName.StartsWith("On.", StringComparison.Ordinal) || fullName.StartsWith("IL.", StringComparison.Ordinal) ? fullName.Substring(3) : null;

    /// <summary>The member for which an event stands.</summary>
    public static MemberQuery QueryOf(string @event) => @event switch
    {
        "ctor" => new MemberQuery(MemberSort.Constructor),
        "cctor" => new MemberQuery(MemberSort.StaticConstructor),
        _ => new MemberQuery(MemberSort.Method, @event),
    };
}
