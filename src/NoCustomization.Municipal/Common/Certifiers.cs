using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>The head and the acting head with title, name and period; the change happens by itself on the day. In designated cities the ward heads too.</summary>
[ConfigurationPoint("common.certifiers")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Certifiers", "認証者",
    Description = "The head and the acting head with title, name and period; the change happens by itself on the day. In designated cities the ward heads too.",
    JapaneseDescription = "首長と職務代理者の職名、氏名、期間。期日になれば自動で切り替わる。指定都市では区長も登録する。",
    Sources = ["S08 j310"],
    LegalNote = "The name is never left blank.",
    JapaneseLegalNote = "認証者の氏名は空欄にできない。")]
public sealed class Certifiers
{
    /// <summary>Certifiers.</summary>
    [MinLength(1)]
    [MaxLength(200)]
    [Label("Certifiers", "認証者の一覧")]
    public IReadOnlyList<Certifier> Entries { get; init; } = [];

    /// <summary>Who certifies on a day: the acting head before the head.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The certifier; <see langword="null"/> where nobody is entered.</returns>
    public Certifier? On(EffectiveDate day)
    {
        var now = Entries.Where(entry => day >= entry.From && (entry.To is not { } to || day <= to)).ToList();
        return now.FirstOrDefault(entry => entry.Role == CertifierRole.ActingMayor) ?? now.FirstOrDefault(entry => entry.Role == CertifierRole.Mayor);
    }
}
