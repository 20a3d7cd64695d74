namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The header of a direct debit file: who asks, and when.</summary>
public sealed record ZenginHeader
{
    /// <summary>Code that the bank gave the body (委託者コード): up to 10 digits.</summary>
    public string ConsignorCode { get; init; } = "";

    /// <summary>Name of the body (委託者名): up to 40 half-width characters.</summary>
    public string ConsignorName { get; init; } = "";

    /// <summary>Month of the debit, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>Day of the debit, 1 to 31.</summary>
    public int Day { get; init; }

    /// <summary>Number of the bank: up to 4 digits.</summary>
    public string BankNumber { get; init; } = "";

    /// <summary>Name of the bank: up to 15 half-width characters.</summary>
    public string BankName { get; init; } = "";

    /// <summary>Number of the branch: up to 3 digits.</summary>
    public string BranchNumber { get; init; } = "";

    /// <summary>Name of the branch: up to 15 half-width characters.</summary>
    public string BranchName { get; init; } = "";

    /// <summary>Kind of the body's account.</summary>
    public ZenginAccountKind AccountKind { get; init; }

    /// <summary>Number of the body's account: up to 7 digits.</summary>
    public string AccountNumber { get; init; } = "";
}
