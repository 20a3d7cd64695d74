using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Shugaku;

/// <summary>For which reasons a child may go to another school than the assigned one.</summary>
[ConfigurationPoint("shugaku.change-reasons")]
[MunicipalPoint(
    Business.Shugaku, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "Reasons for another school", "指定校変更の許可事由",
    Description = "For which reasons a child may go to another school than the assigned one.",
    JapaneseDescription = "指定校の変更を認める事由。")]
public sealed class ChangeReasons : CodeTable;
