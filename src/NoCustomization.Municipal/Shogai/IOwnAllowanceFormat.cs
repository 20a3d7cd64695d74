using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Shogai;

/// <summary>Hands eligible persons to the separate system for allowances of the body's own.</summary>
[ExtensionPoint("shogai.own-allowances", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Hands eligible persons to the separate system for allowances of the body's own.")]
[MunicipalPoint(
    Business.Shogai, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "Allowances of the body's own", "独自の手当・助成",
    JapaneseDescription = "団体独自の手当や助成を扱う別システムへ、対象者の情報を渡す。")]
public interface IOwnAllowanceFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Writes eligible persons.</summary>
    /// <param name="persons">What is to be handed over.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<EligiblePerson> persons);
}
