using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Keiji;

/// <summary>When the tax is paid.</summary>
[ConfigurationPoint("keiji.instalments")]
[MunicipalPoint(
    Business.Keiji, ExtensionPointKind.CodeTable, SourceMark.Fact, "Term", "納期",
    Description = "When the tax is paid.",
    JapaneseDescription = "軽自動車税の納期限。",
    Sources = ["S60", "S59"])]
public sealed class VehicleTaxInstalments : InstalmentSchedule;
