using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>What each kind of certificate costs by ordinance.</summary>
[ConfigurationPoint("common.certificate-fees")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Fees of certificates", "証明書の手数料",
    Description = "What each kind of certificate costs by ordinance.",
    JapaneseDescription = "手数料条例で定める証明書ごとの手数料。",
    Sources = ["S84", "S82", "S83", "S80", "S121"])]
public sealed class CertificateFees
{
    /// <summary>Fees.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(500)]
    [Label("Fees", "手数料の一覧")]
    public IReadOnlyList<Fee> Fees { get; init; } = [];

    /// <summary>What one certificate costs.</summary>
    /// <param name="certificate">Code of the certificate.</param>
    /// <returns>The fee; <see langword="null"/> where none is entered: that is not the same as free of charge.</returns>
    public Yen? FeeOf(string certificate) => Fees.FirstOrDefault(fee => fee.Certificate == certificate) is { } fee ? new Yen(fee.Yen) : null;
}
