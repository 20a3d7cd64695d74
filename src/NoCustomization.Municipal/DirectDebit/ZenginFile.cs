using System.Collections.Generic;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>A direct debit file (口座振替ファイル): a header, debits and totals.</summary>
/// <param name="Header">Who asks, and when.</param>
/// <param name="Debits">The debits, in order.</param>
/// <param name="Totals">What the trailer says.</param>
public sealed record ZenginFile(ZenginHeader Header, IReadOnlyList<ZenginDebit> Debits, ZenginTotals Totals)
{
    /// <summary>Makes a request with its totals.</summary>
    /// <param name="header">Who asks, and when.</param>
    /// <param name="debits">The debits; their results are 0.</param>
    /// <returns>The file.</returns>
    public static ZenginFile Request(ZenginHeader header, IReadOnlyList<ZenginDebit> debits) => new(header, debits, ZenginTotals.OfRequest(debits));

    /// <summary>Makes what a bank returns, with its totals.</summary>
    /// <param name="header">That of the request.</param>
    /// <param name="debits">The debits with their results.</param>
    /// <returns>The file.</returns>
    public static ZenginFile Answer(ZenginHeader header, IReadOnlyList<ZenginDebit> debits) => new(header, debits, ZenginTotals.OfResult(debits));
}
