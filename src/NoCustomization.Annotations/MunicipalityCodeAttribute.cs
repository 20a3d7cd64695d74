using System;

namespace NoCustomization;

/// <summary>Marks a value that carries a six-digit municipality code (全国地方公共団体コード): comparing it with a constant is NC6002.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class MunicipalityCodeAttribute : Attribute
{
}
