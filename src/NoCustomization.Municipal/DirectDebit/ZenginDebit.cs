using System.Text;
using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>One debit of a direct debit file.</summary>
public sealed record ZenginDebit
{
    /// <summary>Number of the bank: up to 4 digits.</summary>
    public string BankNumber { get; init; } = "";

    /// <summary>Name of the bank: up to 15 half-width characters.</summary>
    public string BankName { get; init; } = "";

    /// <summary>Number of the branch: up to 3 digits.</summary>
    public string BranchNumber { get; init; } = "";

    /// <summary>Name of the branch: up to 15 half-width characters.</summary>
    public string BranchName { get; init; } = "";

    /// <summary>Kind of the account.</summary>
    public ZenginAccountKind AccountKind { get; init; }

    /// <summary>Number of the account: up to 7 digits.</summary>
    public string AccountNumber { get; init; } = "";

    /// <summary>Name of its holder: up to 30 half-width characters; <see cref="ZenginText.FromName"/> makes them.</summary>
    public string HolderName { get; init; } = "";

    /// <summary>The amount: 0 to 9,999,999,999 yen.</summary>
    public Yen Amount { get; init; }

    /// <summary>Whether it is the first debit from this account (1), one after a change (2), or neither (0).</summary>
    public int NewCode { get; init; }

    /// <summary>The consignor's number of the payer (顧客番号): up to 20 half-width characters. Digits are written with zeros before them, as is usual (general knowledge); other characters with spaces behind them. What is read has them as they stand in the file.</summary>
    public string CustomerNumber { get; init; } = "";

    /// <summary>What became of it; <see cref="ZenginResult.Debited"/> (0) in a request.</summary>
    public ZenginResult Result { get; init; }

    // A log shows which branch and what became of it, and nothing of the payer.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("BankNumber = ").Append(BankNumber).Append(", BranchNumber = ").Append(BranchNumber).Append(", Result = ").Append(Result);
        return true;
    }
}
