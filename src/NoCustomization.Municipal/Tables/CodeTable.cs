using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tables;

/// <summary>A table of codes that a body maintains. Each such table is a point of its own with this shape.</summary>
public abstract class CodeTable
{
    /// <summary>Entries.</summary>
    [MaxLength(100000)]
    [Label("Entries", "登録内容")]
    public IReadOnlyList<CodeEntry> Entries { get; init; } = [];

    /// <summary>The entry of a code that is in force on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="day">The day.</param>
    /// <returns>The entry; <see langword="null"/> where there is none.</returns>
    public CodeEntry? Find(string code, EffectiveDate day) => Entries.FirstOrDefault(entry => entry.Code == code && entry.IsInForce(day));
}
