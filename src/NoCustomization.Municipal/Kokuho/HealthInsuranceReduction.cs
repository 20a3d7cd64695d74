using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Grounds for which the levy is reduced, such as disaster or loss of income, and the share.</summary>
[ConfigurationPoint("kokuho.reduction-grounds")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.CodeTable, SourceMark.Fact, "Grounds for reduction", "減免事由",
    Description = "Grounds for which the levy is reduced, such as disaster or loss of income, and the share.",
    JapaneseDescription = "災害や所得の激減など、減免する事由と割合。",
    Sources = ["S55"])]
public sealed class HealthInsuranceReduction : ReductionTable;
