using System;

namespace NoCustomization;

/// <summary>Marks a symbol that is public for technical reasons only: vendor code must not refer to it in any position (NC2004).</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class PackageInternalAttribute : Attribute
{
}
