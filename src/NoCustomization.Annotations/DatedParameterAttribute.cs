using System;

namespace NoCustomization;

/// <summary>Marks a place that takes a value which must come from an effective-dated parameter, never from a literal (NC6004).</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class DatedParameterAttribute : Attribute
{
}
