using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>Reads direct debit files: one header, debits, one trailer, one end record.</summary>
public static class ZenginReader
{
    private const int MostProblems = 100;

    /// <summary>Reads a file and checks all of it, its totals too. Whatever the bytes are, it does not throw for them.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="kind">Which way it goes.</param>
    /// <returns>The file, or what is wrong with it.</returns>
    public static ZenginReading Read(byte[] bytes, ZenginFileKind kind)
    {
        if (bytes is null)
            throw new ArgumentNullException(nameof(bytes));
        var problems = new List<ZenginProblem>();
        bytes = Whole(bytes);
        var step = StepOf(bytes, problems);
        var records = new List<ZenginRecord>();
        for (var offset = 0; problems.Count == 0 && offset < bytes.Length; offset += step)
            Add(records, bytes, offset, step, problems);
        if (problems.Count == 0 && !IsInOrder(records))
            problems.Add(new ZenginProblem(0, ZenginTexts.Order()));
        if (problems.Count > 0)
            return new ZenginReading(null, problems);

        var header = ZenginMapping.ToHeader(records[0], message => Note(1, message));
        ZenginCheck.Header(header, message => Note(1, message));
        var debits = records.Skip(1).Take(records.Count - 3).Select(ZenginMapping.ToDebit).ToList();
        for (var i = 0; i < debits.Count; i++)
            ZenginCheck.Debit(debits[i], kind, message => Note(i + 2, message));
        var totals = ZenginMapping.ToTotals(records[records.Count - 2]);
        ZenginCheck.Totals(totals, debits, kind, message => Note(records.Count - 1, message));
        return new ZenginReading(new ZenginFile(header, debits, totals), problems);

        void Note(int record, string message)
        {
            if (problems.Count < MostProblems)
                problems.Add(new ZenginProblem(record, message));
        }
    }

    // Banks send an end mark (0x1A) behind the file, and leave out the new line behind the last record: general knowledge.
    private static byte[] Whole(byte[] bytes)
    {
        const int Length = ZenginLayout.RecordLength;
        var end = bytes.Length;
        if (end > 0 && bytes[end - 1] == 0x1A)
            end--;
        var lacksLast = end > Length + 2 && bytes[Length] == '\r' && bytes[Length + 1] == '\n' && end % (Length + 2) == Length;
        if (end == bytes.Length && !lacksLast)
            return bytes;
        var whole = new byte[end + (lacksLast ? 2 : 0)];
        Array.Copy(bytes, whole, end);
        if (lacksLast)
        {
            whole[end] = (byte)'\r';
            whole[end + 1] = (byte)'\n';
        }

        return whole;
    }

    // What stands behind the first record stands behind all of them.
    private static int StepOf(byte[] bytes, List<ZenginProblem> problems)
    {
        const int Length = ZenginLayout.RecordLength;
        var isCrLf = bytes.Length >= Length + 2 && bytes[Length] == '\r' && bytes[Length + 1] == '\n';
        var step = isCrLf ? Length + 2 : Length;
        if (bytes.Length > Length && !isCrLf && bytes[Length] is (byte)'\r' or (byte)'\n')
            problems.Add(new ZenginProblem(0, ZenginTexts.NewLine()));
        else if (bytes.Length == 0 || bytes.Length % step != 0)
            problems.Add(new ZenginProblem(0, ZenginTexts.Length(bytes.Length, step)));
        return step;
    }

    private static void Add(List<ZenginRecord> records, byte[] bytes, int offset, int step, List<ZenginProblem> problems)
    {
        var number = records.Count + 1;
        if (step > ZenginLayout.RecordLength && (bytes[offset + step - 2] != '\r' || bytes[offset + step - 1] != '\n'))
            problems.Add(new ZenginProblem(number, ZenginTexts.NewLine()));
        else if (ZenginLayout.Of((char)bytes[offset]) is not { } layout)
            problems.Add(new ZenginProblem(number, ZenginTexts.RecordKind()));
        else
            records.Add(ZenginRecord.Read(layout, bytes, offset, message => problems.Add(new ZenginProblem(number, message))));
    }

    private static bool IsInOrder(List<ZenginRecord> records) =>
        records.Count >= 3
        && records[0].Layout == ZenginLayout.Header
        && records[records.Count - 2].Layout == ZenginLayout.Trailer
        && records[records.Count - 1].Layout == ZenginLayout.End
        && records.Skip(1).Take(records.Count - 3).All(record => record.Layout == ZenginLayout.Debit);
}
