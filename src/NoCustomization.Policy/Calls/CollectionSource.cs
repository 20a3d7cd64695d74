namespace NoCustomization.Policy.Calls;

/// <summary>What an assembly must refer to, to come to a collection that matters.</summary>
/// <param name="Namespace">The namespace of a type.</param>
/// <param name="Type">The type's simple name.</param>
/// <param name="Getter">The method of the type that gives the collection; null where the type alone tells, as it is that of the items.</param>
public readonly record struct CollectionSource(string Namespace, string Type, string? Getter = null);
