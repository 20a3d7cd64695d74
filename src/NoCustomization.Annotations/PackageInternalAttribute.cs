using System;

namespace NoCustomization;

/// <summary>Marks a symbol that is public for technical reasons only: vendor code must not refer to it in any position (NC2004).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
public sealed class PackageInternalAttribute : Attribute
{
}
