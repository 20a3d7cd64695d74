using System;

namespace NoCustomization.Policy.Libraries;

/// <summary>The full name of an attribute type that is recognized whoever declares it.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its simple name.</param>
public sealed record AttributeName(string Namespace, string Name)
{
    /// <summary>The namespace's segments, outermost first.</summary>
    public string[] Segments { get; } = Namespace.Split(['.'], StringSplitOptions.None);
}
