using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The totals in the trailer of a direct debit file.</summary>
/// <param name="Count">How many debits, up to 999,999.</param>
/// <param name="Amount">Their sum.</param>
/// <param name="DebitedCount">How many were debited; 0 in a request.</param>
/// <param name="DebitedAmount">Their sum.</param>
/// <param name="FailedCount">How many were not; 0 in a request.</param>
/// <param name="FailedAmount">Their sum.</param>
public sealed record ZenginTotals(int Count, Yen Amount, int DebitedCount, Yen DebitedAmount, int FailedCount, Yen FailedAmount)
{
    /// <summary>The totals of a request.</summary>
    /// <param name="debits">The debits.</param>
    /// <returns>Count and sum; nothing has been debited.</returns>
    public static ZenginTotals OfRequest(IReadOnlyCollection<ZenginDebit> debits) => new(debits.Count, Sum(debits), 0, Yen.Zero, 0, Yen.Zero);

    /// <summary>The totals of what a bank returns.</summary>
    /// <param name="debits">The debits with their results.</param>
    /// <returns>All counts and sums.</returns>
    public static ZenginTotals OfResult(IReadOnlyCollection<ZenginDebit> debits)
    {
        var debited = debits.Where(debit => debit.Result == ZenginResult.Debited).ToList();
        var failed = debits.Where(debit => debit.Result != ZenginResult.Debited).ToList();
        return new ZenginTotals(debits.Count, Sum(debits), debited.Count, Sum(debited), failed.Count, Sum(failed));
    }

    private static Yen Sum(IEnumerable<ZenginDebit> debits) => debits.Aggregate(Yen.Zero, (sum, debit) => sum + debit.Amount);
}
