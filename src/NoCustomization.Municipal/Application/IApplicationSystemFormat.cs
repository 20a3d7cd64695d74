using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Application;

/// <summary>The same for the general application systems of the body.</summary>
[ExtensionPoint("application.application-systems", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "The same for the general application systems of the body.")]
[MunicipalPoint(
    Business.Application, ExtensionPointKind.Linkage, SourceMark.Fact, "Other application systems", "汎用的電子申請システム",
    JapaneseDescription = "団体の汎用的電子申請システムについて、申請の取込みと処理状況の返却を行う。",
    Sources = ["SEED"])]
public interface IApplicationSystemFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Reads applications.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The applications, and what could not be read.</returns>
    LinkageReading<OnlineApplication> Read(LinkageFile file);

    /// <summary>Writes what became of applications.</summary>
    /// <param name="answers">The answers.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<ApplicationAnswer> answers);
}
