namespace NoCustomization.Municipal.DirectDebit;

/// <summary>What became of a debit (振替結果コード), as the records number it. General knowledge; a bank may leave some of them out.</summary>
public enum ZenginResult
{
    /// <summary>振替済: debited. In a request it says nothing.</summary>
    Debited = 0,

    /// <summary>資金不足: not enough money.</summary>
    InsufficientFunds = 1,

    /// <summary>預金取引なし: no such account.</summary>
    NoAccount = 2,

    /// <summary>預金者の都合による振替停止: stopped by the holder.</summary>
    StoppedByHolder = 3,

    /// <summary>預金口座振替依頼書なし: no mandate.</summary>
    NoMandate = 4,

    /// <summary>委託者の都合による振替停止: stopped by the body.</summary>
    StoppedByConsignor = 8,

    /// <summary>その他: other.</summary>
    Other = 9,
}
