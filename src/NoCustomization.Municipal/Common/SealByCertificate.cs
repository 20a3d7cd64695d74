using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Whether the seal is printed, by kind of certificate.</summary>
[ConfigurationPoint("common.seal-printing")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Option, SourceMark.Fact, "Seal by certificate", "証明書ごとの公印の有無",
    Description = "Whether the seal is printed, by kind of certificate.",
    JapaneseDescription = "証明書の種類ごとに公印を印字するか省略するか。",
    Sources = ["S08 j1050"])]
public sealed class SealByCertificate
{
    /// <summary>By certificate code.</summary>
    [Label("By certificate code", "証明書コード別")]
    public IReadOnlyDictionary<string, SealPrinting> Certificates { get; init; } = new Dictionary<string, SealPrinting>();

    /// <summary>Whether the seal is printed.</summary>
    /// <param name="certificate">Code of the certificate.</param>
    /// <returns>What is entered; <see langword="null"/> where nothing is: that is not the same as omitting the seal.</returns>
    public SealPrinting? Of(string certificate) => Certificates.TryGetValue(certificate, out var printing) ? printing : null;
}
