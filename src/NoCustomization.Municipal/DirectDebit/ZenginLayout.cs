using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The fields of each kind of record of a direct debit file (口座振替, kind code 91): 120 bytes each.</summary>
/// <remarks>The header as a bank publishes it; the other records are general knowledge.</remarks>
internal sealed class ZenginLayout
{
    /// <summary>The length of every record.</summary>
    public const int RecordLength = 120;

    private ZenginLayout(char kind, params ZenginField[] fields)
    {
        Kind = kind;
        Fields = [new ZenginField("Kind", 1, true), .. fields];
    }

    public static ZenginLayout Header { get; } = new(
        '1', Number("TypeCode", 2), Number("CodeClass", 1), Number("ConsignorCode", 10), Text("ConsignorName", 40), Number("DebitDate", 4), OrBlank("BankNumber", 4), Text("BankName", 15),
        OrBlank("BranchNumber", 3), Text("BranchName", 15), OrBlank("AccountKind", 1), OrBlank("AccountNumber", 7), Text("Filler", 17));

    public static ZenginLayout Debit { get; } = new(
        '2', Number("BankNumber", 4), Text("BankName", 15), Number("BranchNumber", 3), Text("BranchName", 15), Text("Filler", 4), Number("AccountKind", 1), Number("AccountNumber", 7),
        Text("HolderName", 30), Number("Amount", 10), Number("NewCode", 1), OrText("CustomerNumber", 20), Number("Result", 1), Text("Filler2", 8));

    public static ZenginLayout Trailer { get; } = new(
        '8', Number("Count", 6), Number("TotalAmount", 12), Number("DebitedCount", 6), Number("DebitedAmount", 12), Number("FailedCount", 6), Number("FailedAmount", 12), Text("Filler", 65));

    public static ZenginLayout End { get; } = new('9', Text("Filler", 119));

    /// <summary>The first byte of such a record.</summary>
    public char Kind { get; }

    /// <summary>The fields, without gaps, from the first byte to the last.</summary>
    public IReadOnlyList<ZenginField> Fields { get; }

    /// <summary>The layout of a record by its first byte; <see langword="null"/> where there is none.</summary>
    public static ZenginLayout? Of(char kind) => new[] { Header, Debit, Trailer, End }.FirstOrDefault(layout => layout.Kind == kind);

    private static ZenginField Number(string key, int length) => new(key, length, true);

    // Written in digits like any number; that banks leave the consignor's account blank is general knowledge.
    private static ZenginField OrBlank(string key, int length) => new(key, length, true, MayBeBlank: true);

    // Usually digits (general knowledge).
    private static ZenginField OrText(string key, int length) => new(key, length, true, MayBeText: true);

    private static ZenginField Text(string key, int length) => new(key, length, false);
}
