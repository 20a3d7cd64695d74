using System;

namespace NoCustomization;

/// <summary>Keeps a symbol closed inside an open type: the package relies on how it behaves.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property
    | AttributeTargets.Event, Inherited = false)]
public sealed class CoreBehaviorAttribute : Attribute
{
}
