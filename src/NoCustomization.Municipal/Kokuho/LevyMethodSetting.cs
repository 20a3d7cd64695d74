using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Of which parts the levy is made.</summary>
[ConfigurationPoint("kokuho.levy-method")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Method of the levy", "賦課方式",
    Description = "Of which parts the levy is made.",
    JapaneseDescription = "所得割、均等割、平等割、資産割のどれで賦課するか。",
    Sources = ["S67", "S72", "S68", "S70"])]
public sealed class LevyMethodSetting
{
    /// <summary>Method.</summary>
    [Statutory(StatutoryKind.Free)]
    [Label("Method", "方式")]
    public LevyMethod Method { get; init; }
}
