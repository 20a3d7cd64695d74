using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>Grounds for which the premium is reduced, often for a limited time, and the share.</summary>
[ConfigurationPoint("kaigo.reduction-grounds")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.CodeTable, SourceMark.Fact, "Grounds for reduction", "減免事由",
    Description = "Grounds for which the premium is reduced, often for a limited time, and the share.",
    JapaneseDescription = "減免する事由と割合。期間を限るものが多い。",
    Sources = ["S118"])]
public sealed class CareInsuranceReduction : ReductionTable;
