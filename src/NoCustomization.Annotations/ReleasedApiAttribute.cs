using System;

namespace NoCustomization;

/// <summary>
/// Releases a symbol for use under <see cref="ReferencePolicy.ReleasedOnly"/>. On a type it releases its public members too,
/// a <see cref="PackageInternalAttribute"/> one excepted; on a member of an unreleased type it releases that member alone.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
public sealed class ReleasedApiAttribute : Attribute
{
}
