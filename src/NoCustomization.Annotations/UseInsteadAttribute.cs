using System;

namespace NoCustomization;

/// <summary>On a closed symbol: names the sanctioned alternative, which every finding on that symbol then shows.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class UseInsteadAttribute : Attribute
{
    /// <summary>Names the alternative.</summary>
    /// <param name="extensionPointId">An extension point's id, or the documentation-comment id of a released symbol.</param>
    public UseInsteadAttribute(string extensionPointId) => ExtensionPointId = extensionPointId;

    /// <summary>The alternative.</summary>
    public string ExtensionPointId { get; }
}
