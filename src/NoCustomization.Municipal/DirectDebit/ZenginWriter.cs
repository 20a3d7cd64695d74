using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>Writes direct debit files.</summary>
public static class ZenginWriter
{
    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="file">The file; its totals must be those of its debits.</param>
    /// <param name="kind">Which way it goes.</param>
    /// <param name="newLine">What stands behind each record.</param>
    /// <returns>The bytes: 120 for each record, and the new lines.</returns>
    /// <exception cref="ZenginException">Something does not fit into its field, or the totals do not agree.</exception>
    public static byte[] Write(ZenginFile file, ZenginFileKind kind = ZenginFileKind.Request, ZenginNewLine newLine = ZenginNewLine.CrLf)
    {
        if (file is null)
            throw new ArgumentNullException(nameof(file));
        if (file.Header is null || file.Debits is null || file.Totals is null || file.Debits.Contains(null!))
            throw new ArgumentException(ZenginTexts.NotGiven("Record"), nameof(file));
        var length = ZenginLayout.RecordLength + (newLine == ZenginNewLine.CrLf ? 2 : 0);
        var bytes = new byte[length * (file.Debits.Count + 3)];
        var problems = new List<ZenginProblem>();
        var record = 0;

        ZenginCheck.Header(file.Header, Note);
        Add(ZenginMapping.ToRecord(file.Header));
        foreach (var debit in file.Debits)
        {
            ZenginCheck.Debit(debit, kind, Note);
            Add(ZenginMapping.ToRecord(debit));
        }

        ZenginCheck.Totals(file.Totals, file.Debits, kind, Note);
        Add(ZenginMapping.ToRecord(file.Totals));
        Add(new ZenginRecord(ZenginLayout.End));
        return problems.Count == 0 ? bytes : throw new ZenginException(problems);

        void Note(string message) => problems.Add(new ZenginProblem(record + 1, message));

        void Add(ZenginRecord values)
        {
            var offset = record * length;
            values.Write(bytes, offset, Note);
            if (newLine == ZenginNewLine.CrLf)
            {
                bytes[offset + length - 2] = (byte)'\r';
                bytes[offset + length - 1] = (byte)'\n';
            }

            record++;
        }
    }
}
