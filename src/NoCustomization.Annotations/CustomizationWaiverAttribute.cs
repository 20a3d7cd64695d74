using System;

namespace NoCustomization;

/// <summary>
/// Cites the waiver (例外承認) that permits the one unavoidable customization in the declaration it stands on. Put it on the smallest
/// declaration. The waiver itself, with its ground, approval and dates, stands in the register (例外台帳).
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1: where unavoidable, the content is the necessary minimum.</remarks>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CustomizationWaiverAttribute : Attribute
{
    /// <summary>Cites one waiver.</summary>
    /// <param name="waiverId">The id of the waiver in the register; for example <c>R8-0012</c>.</param>
    public CustomizationWaiverAttribute(string waiverId) => WaiverId = waiverId;

    /// <summary>The id of the waiver.</summary>
    public string WaiverId { get; }
}
