using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>In how many terms, and when, ordinary collection takes place.</summary>
[ConfigurationPoint("kaigo.instalments")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.CodeTable, SourceMark.Fact, "Terms", "納期",
    Description = "In how many terms, and when, ordinary collection takes place.",
    JapaneseDescription = "普通徴収の納期の数と納期限。",
    Sources = ["S61"])]
public sealed class CareInsuranceInstalments : InstalmentSchedule;
