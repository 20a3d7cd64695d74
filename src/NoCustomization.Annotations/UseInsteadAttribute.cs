using System;

namespace NoCustomization;

/// <summary>On a closed symbol: names the sanctioned alternative, which every finding on that symbol then shows.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
public sealed class UseInsteadAttribute : Attribute
{
    /// <summary>Names the alternative.</summary>
    /// <param name="extensionPointId">An extension point's id, or the documentation-comment id of a released symbol.</param>
    public UseInsteadAttribute(string extensionPointId) => ExtensionPointId = extensionPointId;

    /// <summary>The alternative.</summary>
    public string ExtensionPointId { get; }
}
