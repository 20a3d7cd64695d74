using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kojin;

/// <summary>In how many terms, and when, ordinary collection takes place.</summary>
[ConfigurationPoint("kojin.instalments")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.CodeTable, SourceMark.Fact, "Terms", "納期",
    Description = "In how many terms, and when, ordinary collection takes place.",
    JapaneseDescription = "普通徴収の納期の数と納期限。",
    Sources = ["S62", "S61", "S60", "S59"])]
public sealed class InhabitantTaxInstalments : InstalmentSchedule;
