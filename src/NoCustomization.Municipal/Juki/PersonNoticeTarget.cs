using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Who is told that a certificate was issued.</summary>
public enum PersonNoticeTarget
{
    /// <summary>登録者: registered persons.</summary>
    [Label("Registered persons", "登録者")]
    Registered,

    /// <summary>登録者 (本人請求を除く): registered persons, except for their own requests.</summary>
    [Label("Registered persons, except for their own requests", "登録者 (本人請求を除く)")]
    RegisteredExceptOwnRequests,

    /// <summary>第三者または代理人からの請求の場合: where a third party or proxy asked.</summary>
    [Label("Where a third party or proxy asked", "第三者または代理人からの請求の場合")]
    ThirdPartyOrProxy,
}
