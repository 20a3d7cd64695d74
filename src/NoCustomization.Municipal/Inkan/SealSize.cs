using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Inkan;

/// <summary>The smallest and the largest square that the imprint of a seal may fit into.</summary>
[ConfigurationPoint("inkan.seal-size")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Parameter, SourceMark.Fact, "Size of seals", "登録できる印影の大きさ",
    Description = "The smallest and the largest square that the imprint of a seal may fit into.",
    JapaneseDescription = "登録できる印影の大きさの下限と上限 (一辺の長さの正方形)。",
    Sources = ["S78", "S79"],
    LegalNote = "Seal registration rests on each body's own ordinance.",
    JapaneseLegalNote = "印鑑登録は各団体の印鑑条例に基づく。")]
public sealed class SealSize
{
    /// <summary>Does not fit into a square of (mm).</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1d, 100d)]
    [Label("Does not fit into a square of (mm)", "この正方形に収まるものは不可 (mm)")]
    public decimal NotWithinMm { get; init; }

    /// <summary>Fits into a square of (mm).</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1d, 100d)]
    [Label("Fits into a square of (mm)", "この正方形に収まること (mm)")]
    public decimal WithinMm { get; init; }

    /// <summary>Whether a seal may be registered as far as its size goes.</summary>
    /// <param name="widthMm">Width of the imprint in millimetres.</param>
    /// <param name="heightMm">Height of the imprint in millimetres.</param>
    /// <returns>Whether it is neither too small nor too large.</returns>
    public bool Accepts(decimal widthMm, decimal heightMm) =>
        (widthMm > NotWithinMm || heightMm > NotWithinMm) && widthMm <= WithinMm && heightMm <= WithinMm;
}
