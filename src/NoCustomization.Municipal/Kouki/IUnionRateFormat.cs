using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kouki;

/// <summary>Reads the rates that the union of the prefecture sets: the municipality has none of its own.</summary>
[ExtensionPoint("kouki.union-rates", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Reads the rates that the union of the prefecture sets: the municipality has none of its own.")]
[MunicipalPoint(
    Business.Kouki, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "Rates of the union", "広域連合の保険料率",
    JapaneseDescription = "都道府県の広域連合が定める保険料率を読み込む。市町村が独自に定めるものではない。")]
public interface IUnionRateFormat
{
    /// <summary>Reads rates.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The messages, and what could not be read.</returns>
    LinkageReading<UnionRate> Read(LinkageFile file);
}
