using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Where a certificate is issued.</summary>
public enum FeeChannel
{
    /// <summary>窓口: counter.</summary>
    [Label("Counter", "窓口")]
    Counter,

    /// <summary>郵送: by mail.</summary>
    [Label("By mail", "郵送")]
    Mail,

    /// <summary>コンビニ: convenience store.</summary>
    [Label("Convenience store", "コンビニ")]
    Store,

    /// <summary>証明書自動交付機: kiosk.</summary>
    [Label("Kiosk", "証明書自動交付機")]
    Kiosk,

    /// <summary>オンライン: online.</summary>
    [Label("Online", "オンライン")]
    Online,
}
