using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Tables;

/// <summary>Rules of tables whose first matching row counts: rows in the wrong order would give a wrong answer, and say nothing.</summary>
internal static class RowRules
{
    public static ValidationResult Problem(string message, params string[] members) => new(message, members);

    public static IEnumerable<ValidationResult> Unique<TRow>(IEnumerable<TRow> rows, Func<TRow, object> key, string table, string member) => rows
        .GroupBy(key)
        .Where(group => group.Count() > 1)
        .Select(group => Problem(RuleTexts.Twice(member, group.Key), table));

    /// <summary>Each value is larger than the one before; the last row has none, and only that.</summary>
    public static IEnumerable<ValidationResult> RisingToOpenEnd(IReadOnlyList<long?> values, string table, string member)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null != (i == values.Count - 1))
                yield return Problem(RuleTexts.OpenEnd(member, i + 1), table);
            else if (i > 0 && values[i] <= values[i - 1])
                yield return Problem(RuleTexts.Rising(member, i + 1), table);
        }
    }
}
