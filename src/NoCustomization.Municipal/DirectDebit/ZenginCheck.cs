using System;
using System.Collections.Generic;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>What must hold of a file beyond the form of its records.</summary>
internal static class ZenginCheck
{
    public static void Header(ZenginHeader header, Action<string> problem)
    {
        // Whether there is a 29 February, the year decides, which no record holds.
        if (header.Month is < 1 or > 12 || header.Day < 1 || header.Day > DateTime.DaysInMonth(2000, header.Month))
            problem(ZenginTexts.Date());
        AccountKind(header.AccountKind, problem);
        Given("ConsignorCode", header.ConsignorCode, problem);
    }

    public static void Debit(ZenginDebit debit, ZenginFileKind kind, Action<string> problem)
    {
        AccountKind(debit.AccountKind, problem);
        if (debit.NewCode is < 0 or > 2)
            problem(ZenginTexts.NewCode());
        if (!Enum.IsDefined(typeof(ZenginResult), debit.Result))
            problem(ZenginTexts.Result());
        if (kind == ZenginFileKind.Request && debit.Result != ZenginResult.Debited)
            problem(ZenginTexts.ResultInRequest());
        if (debit.Amount < Yen.Zero)
            problem(ZenginTexts.NotDigits("Amount", 10));
        if (kind == ZenginFileKind.Request)
            Requested(debit, problem);
    }

    public static void Totals(ZenginTotals stated, IReadOnlyCollection<ZenginDebit> debits, ZenginFileKind kind, Action<string> problem)
    {
        var expected = kind == ZenginFileKind.Request ? ZenginTotals.OfRequest(debits) : ZenginTotals.OfResult(debits);
        if (stated != expected)
            problem(ZenginTexts.Totals(expected.Count, expected.Amount.ToString(), stated.Count, stated.Amount.ToString()));
    }

    // What a bank needs to debit anything at all; what it sends back may be shorter.
    private static void Requested(ZenginDebit debit, Action<string> problem)
    {
        Given("BankNumber", debit.BankNumber, problem);
        Given("BranchNumber", debit.BranchNumber, problem);
        Given("AccountNumber", debit.AccountNumber, problem);
        Given("HolderName", debit.HolderName, problem);
        if (debit.AccountKind == ZenginAccountKind.Unstated)
            problem(ZenginTexts.NotGiven("AccountKind"));
        if (debit.Amount == Yen.Zero)
            problem(ZenginTexts.NotGiven("Amount"));
    }

    private static void Given(string key, string? value, Action<string> problem)
    {
        if (string.IsNullOrEmpty(value?.Trim(' ', '0')))
            problem(ZenginTexts.NotGiven(key));
    }

    private static void AccountKind(ZenginAccountKind kind, Action<string> problem)
    {
        if (!Enum.IsDefined(typeof(ZenginAccountKind), kind))
            problem(ZenginTexts.AccountKind());
    }
}
