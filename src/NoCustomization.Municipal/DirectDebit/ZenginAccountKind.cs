namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The kind of an account (預金種目), as the records number it.</summary>
public enum ZenginAccountKind
{
    /// <summary>Not stated.</summary>
    Unstated = 0,

    /// <summary>普通預金: ordinary deposit.</summary>
    Ordinary = 1,

    /// <summary>当座預金: current account.</summary>
    Current = 2,

    /// <summary>納税準備預金: deposit for taxes.</summary>
    TaxReserve = 3,

    /// <summary>その他: other.</summary>
    Other = 9,
}
