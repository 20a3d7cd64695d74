using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Grounds for which the tax is reduced, and the share.</summary>
[ConfigurationPoint("kojin.reduction-grounds")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.CodeTable, SourceMark.Fact, "Grounds for reduction", "減免事由",
    Description = "Grounds for which the tax is reduced, and the share.",
    JapaneseDescription = "税を減免する事由と割合。",
    Sources = ["S54"])]
public sealed class ReductionGrounds : ReductionTable;
