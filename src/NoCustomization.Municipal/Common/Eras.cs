using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>The eras (元号). A change of era needs this table and no change of the program.</summary>
[ConfigurationPoint("common.eras")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Eras", "元号",
    Description = "The eras (元号). A change of era needs this table and no change of the program.",
    JapaneseDescription = "元号の一覧。改元はこの表の登録だけで対応し、プログラムは変えない。",
    Sources = ["S08 j280"],
    LegalNote = "Eras follow from cabinet orders under the Era Act (general knowledge); a body chooses only how the first year is printed.",
    JapaneseLegalNote = "元号は元号法に基づく政令で定まる (一般知識)。団体が選ぶのは初年の表記だけである。")]
public sealed class Eras
{
    /// <summary>Eras.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [MinLength(1)]
    [MaxLength(50)]
    [Label("Eras", "元号の一覧")]
    public IReadOnlyList<EraEntry> Entries { get; init; } = [];

    /// <summary>Print the first year as 元年.</summary>
    [Label("Print the first year as 元年", "初年を「元年」と印字する")]
    public bool PrintsGannen { get; init; } = true;

    /// <summary>The table with which dates are read and written.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="System.ArgumentException">Two entries are the same.</exception>
    public EraTable ToTable() => new(Entries.Select(entry => new Era(entry.Name, entry.Letter[0], entry.FirstDay, entry.SharesFirstDay)));
}
