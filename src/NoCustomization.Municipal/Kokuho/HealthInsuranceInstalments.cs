using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>In how many terms, and when, ordinary collection takes place.</summary>
[ConfigurationPoint("kokuho.instalments")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.CodeTable, SourceMark.Fact, "Terms", "納期",
    Description = "In how many terms, and when, ordinary collection takes place.",
    JapaneseDescription = "普通徴収の納期の数と納期限。",
    Sources = ["S60", "S61", "S63"])]
public sealed class HealthInsuranceInstalments : InstalmentSchedule;
