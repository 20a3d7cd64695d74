using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>For what reasons no fee is taken.</summary>
[ConfigurationPoint("common.fee-exemptions")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Exemptions from fees", "手数料の免除事由",
    Description = "For what reasons no fee is taken.",
    JapaneseDescription = "手数料を免除する事由。",
    Sources = ["S83"])]
public sealed class FeeExemptions : CodeTable;
