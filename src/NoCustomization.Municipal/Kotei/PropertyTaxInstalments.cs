using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kotei;

/// <summary>In how many terms, and when, the tax is paid.</summary>
[ConfigurationPoint("kotei.instalments")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.CodeTable, SourceMark.Fact, "Terms", "納期",
    Description = "In how many terms, and when, the tax is paid.",
    JapaneseDescription = "固定資産税の納期の数と納期限。",
    Sources = ["S58", "S61", "S62", "S63", "S59"],
    LegalNote = "The law names April, July, December and February; an ordinance may take other months for special reasons.",
    JapaneseLegalNote = "法律は4月、7月、12月、2月を示す。特別の事情があれば条例で異なる納期を定めることができる。")]
public sealed class PropertyTaxInstalments : InstalmentSchedule;
