namespace NoCustomization.Municipal.DirectDebit;

/// <summary>Which way a direct debit file goes.</summary>
public enum ZenginFileKind
{
    /// <summary>依頼: from the body to the bank; nothing has been debited.</summary>
    Request,

    /// <summary>結果: from the bank to the body.</summary>
    Result,
}
