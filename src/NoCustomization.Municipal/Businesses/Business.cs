namespace NoCustomization.Municipal.Businesses;

/// <summary>The twenty businesses that the law standardises (標準化対象20業務), and the functions that they share. What each is called, <see cref="BusinessInfo"/> says.</summary>
public enum Business
{
    /// <summary>住民基本台帳.</summary>
    Juki,

    /// <summary>選挙人名簿管理.</summary>
    Senkyo,

    /// <summary>固定資産税.</summary>
    Kotei,

    /// <summary>個人住民税.</summary>
    Kojin,

    /// <summary>法人住民税.</summary>
    Hojin,

    /// <summary>軽自動車税.</summary>
    Keiji,

    /// <summary>国民健康保険.</summary>
    Kokuho,

    /// <summary>国民年金.</summary>
    Nenkin,

    /// <summary>障害者福祉.</summary>
    Shogai,

    /// <summary>後期高齢者医療.</summary>
    Kouki,

    /// <summary>介護保険.</summary>
    Kaigo,

    /// <summary>児童手当.</summary>
    Jiteate,

    /// <summary>健康管理.</summary>
    Kenko,

    /// <summary>就学.</summary>
    Shugaku,

    /// <summary>児童扶養手当.</summary>
    Jifuyo,

    /// <summary>生活保護.</summary>
    Seiho,

    /// <summary>子ども・子育て支援.</summary>
    Kosodate,

    /// <summary>印鑑登録.</summary>
    Inkan,

    /// <summary>戸籍.</summary>
    Koseki,

    /// <summary>戸籍の附票.</summary>
    Fuhyo,

    /// <summary>全業務共通: what all businesses share.</summary>
    Common,

    /// <summary>申請管理: application intake.</summary>
    Application,

    /// <summary>庁内データ連携: data linkage within the office.</summary>
    Linkage,

    /// <summary>宛名管理: addressee management.</summary>
    Addressee,

    /// <summary>収納管理: collection.</summary>
    Shuno,

    /// <summary>滞納管理: arrears.</summary>
    Taino,
}
