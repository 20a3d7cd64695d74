using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Areas that the body defines, such as school or civic districts.</summary>
[ConfigurationPoint("common.districts")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Districts", "地区",
    Description = "Areas that the body defines, such as school or civic districts.",
    JapaneseDescription = "団体が定める地区 (学校区、行政区など)。",
    Sources = ["S08 j270"])]
public sealed class Districts : CodeTable;
