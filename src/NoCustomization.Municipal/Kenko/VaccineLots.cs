using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kenko;

/// <summary>Lots of vaccines that may be chosen when a vaccination is entered.</summary>
[ConfigurationPoint("kenko.vaccine-lots")]
[MunicipalPoint(
    Business.Kenko, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "Vaccine lots", "ワクチンのロット",
    Description = "Lots of vaccines that may be chosen when a vaccination is entered.",
    JapaneseDescription = "接種記録の入力時に選べるワクチンのロット。")]
public sealed class VaccineLots : CodeTable;
