namespace NoCustomization;

/// <summary>What a municipality or vendor may do at an extension point instead of customizing the package.</summary>
/// <remarks>Policy of 29 March 2019, section 1: alternatives other than customization come first.</remarks>
public enum ExtensionPointKind
{
    /// <summary>プラグイン: code supplied through a contract that the package calls.</summary>
    Plugin,

    /// <summary>パラメータ: a value set without changing programs.</summary>
    Parameter,

    /// <summary>オプション: a function the package offers and a body switches on or off.</summary>
    Option,

    /// <summary>帳票差込: a slot of a form or notice that the body fills.</summary>
    FormSlot,

    /// <summary>コード表: entries of a code table that the body maintains.</summary>
    CodeTable,

    /// <summary>連携: a linkage to a separate, loosely coupled system.</summary>
    Linkage,
}
