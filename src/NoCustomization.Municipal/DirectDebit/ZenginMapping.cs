using System;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>Between records and what they mean.</summary>
internal static class ZenginMapping
{
    private const int DirectDebit = 91;

    public static ZenginRecord ToRecord(ZenginHeader header)
    {
        var record = new ZenginRecord(ZenginLayout.Header)
        {
            ["ConsignorCode"] = header.ConsignorCode,
            ["ConsignorName"] = header.ConsignorName,
            ["BankNumber"] = header.BankNumber,
            ["BankName"] = header.BankName,
            ["BranchNumber"] = header.BranchNumber,
            ["BranchName"] = header.BranchName,
            ["AccountNumber"] = header.AccountNumber,
        };
        record.Set("TypeCode", DirectDebit);
        record.Set("CodeClass", 0);
        record.Set("DebitDate", (header.Month * 100) + header.Day);
        record.Set("AccountKind", (long)header.AccountKind);
        return record;
    }

    public static ZenginRecord ToRecord(ZenginDebit debit)
    {
        var record = new ZenginRecord(ZenginLayout.Debit)
        {
            ["BankNumber"] = debit.BankNumber,
            ["BankName"] = debit.BankName,
            ["BranchNumber"] = debit.BranchNumber,
            ["BranchName"] = debit.BranchName,
            ["AccountNumber"] = debit.AccountNumber,
            ["HolderName"] = debit.HolderName,
            ["CustomerNumber"] = debit.CustomerNumber,
        };
        record.Set("AccountKind", (long)debit.AccountKind);
        record.Set("Amount", debit.Amount.Amount);
        record.Set("NewCode", debit.NewCode);
        record.Set("Result", (long)debit.Result);
        return record;
    }

    public static ZenginRecord ToRecord(ZenginTotals totals)
    {
        var record = new ZenginRecord(ZenginLayout.Trailer);
        record.Set("Count", totals.Count);
        record.Set("TotalAmount", totals.Amount.Amount);
        record.Set("DebitedCount", totals.DebitedCount);
        record.Set("DebitedAmount", totals.DebitedAmount.Amount);
        record.Set("FailedCount", totals.FailedCount);
        record.Set("FailedAmount", totals.FailedAmount.Amount);
        return record;
    }

    public static ZenginHeader ToHeader(ZenginRecord record, Action<string> problem)
    {
        if (record.Number("TypeCode") != DirectDebit || record.Number("CodeClass") != 0)
            problem(ZenginTexts.OtherFile());
        return new ZenginHeader
        {
            ConsignorCode = record["ConsignorCode"],
            ConsignorName = record["ConsignorName"],
            Month = (int)record.Number("DebitDate") / 100,
            Day = (int)record.Number("DebitDate") % 100,
            BankNumber = record["BankNumber"],
            BankName = record["BankName"],
            BranchNumber = record["BranchNumber"],
            BranchName = record["BranchName"],
            AccountKind = (ZenginAccountKind)record.Number("AccountKind"),
            AccountNumber = record["AccountNumber"],
        };
    }

    public static ZenginDebit ToDebit(ZenginRecord record) => new()
    {
        BankNumber = record["BankNumber"],
        BankName = record["BankName"],
        BranchNumber = record["BranchNumber"],
        BranchName = record["BranchName"],
        AccountKind = (ZenginAccountKind)record.Number("AccountKind"),
        AccountNumber = record["AccountNumber"],
        HolderName = record["HolderName"],
        Amount = new Yen(record.Number("Amount")),
        NewCode = (int)record.Number("NewCode"),
        CustomerNumber = record["CustomerNumber"],
        Result = (ZenginResult)record.Number("Result"),
    };

    public static ZenginTotals ToTotals(ZenginRecord record) => new(
        (int)record.Number("Count"),
        new Yen(record.Number("TotalAmount")),
        (int)record.Number("DebitedCount"),
        new Yen(record.Number("DebitedAmount")),
        (int)record.Number("FailedCount"),
        new Yen(record.Number("FailedAmount")));
}
