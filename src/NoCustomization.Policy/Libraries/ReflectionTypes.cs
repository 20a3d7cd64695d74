namespace NoCustomization.Policy.Libraries;

/// <summary>The types of .NET's reflection, by name.</summary>
public static class ReflectionTypes
{
    /// <summary>Where all types are of reflection.</summary>
    public static LibraryNamespaces Namespaces { get; } = new(false, "System.Reflection");

    /// <summary>Where a few are.</summary>
    public static LibraryNamespaces System { get; } = new(false, "System");

    /// <summary>Whether a type of <see cref="System"/> is of reflection.</summary>
    public static bool IsInSystem(string type) => type is "Type" or "RuntimeMethodHandle";

    /// <summary>Whether a type of <c>System.Reflection</c> stands for a member.</summary>
    public static bool IsMember(string type) =>
        type is "MethodBase" or "MethodInfo" or "ConstructorInfo" or "FieldInfo" or "PropertyInfo" or "MemberInfo" or "EventInfo";
}
