namespace NoCustomization.Policy.Calls;

/// <summary>A member of a library by its names alone.</summary>
/// <param name="Namespace">The namespace of its type; of a nested type, that of the outermost.</param>
/// <param name="Type">The simple name of its type, without arity.</param>
/// <param name="Name">Its name: <c>.ctor</c>, <c>get_P</c>, <c>set_P</c>, <c>add_E</c>.</param>
/// <param name="Element">The full name of the first type argument of the member, or of its type; null where there is none, or it is no named type.</param>
public readonly record struct CalledMember(string Namespace, string Type, string Name, string? Element);
