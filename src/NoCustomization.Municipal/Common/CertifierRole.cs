using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Who certifies.</summary>
public enum CertifierRole
{
    /// <summary>首長: head.</summary>
    [Label("Head", "首長")]
    Mayor,

    /// <summary>職務代理者: acting head.</summary>
    [Label("Acting head", "職務代理者")]
    ActingMayor,

    /// <summary>区長 (指定都市): ward head (designated cities).</summary>
    [Label("Ward head (designated cities)", "区長 (指定都市)")]
    WardHead,
}
