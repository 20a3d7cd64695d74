using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Whether a seal is printed.</summary>
public enum SealPrinting
{
    /// <summary>印字する: printed.</summary>
    [Label("Printed", "印字する")]
    Printed,

    /// <summary>省略する: omitted.</summary>
    [Label("Omitted", "省略する")]
    Omitted,
}
