using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Koseki;

/// <summary>What certificates of the family register cost: the ordinance states them after the national guideline.</summary>
[ConfigurationPoint("koseki.fees")]
[MunicipalPoint(
    Business.Koseki, ExtensionPointKind.CodeTable, SourceMark.Fact, "Fees of family registers", "戸籍の手数料",
    Description = "What certificates of the family register cost: the ordinance states them after the national guideline.",
    JapaneseDescription = "戸籍証明の手数料。国の標準に基づき条例で定める。",
    Sources = ["S84", "S122"],
    LegalNote = "A cabinet order names the standard amounts.",
    JapaneseLegalNote = "標準額は政令で定められている。")]
public sealed class RegisterFees
{
    /// <summary>Fee by certificate (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [EachAtLeast(0)]
    [Label("Fee by certificate (yen)", "証明書別の手数料 (円)")]
    public IReadOnlyDictionary<string, long> YenByCertificate { get; init; } = new Dictionary<string, long>();
}
