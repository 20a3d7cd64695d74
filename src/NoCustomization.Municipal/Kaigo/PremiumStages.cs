using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>The stages of the premium and the yearly amount of each, as the ordinance states it in yen for the three years of a plan.</summary>
[ConfigurationPoint("kaigo.premium-stages")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.CodeTable, SourceMark.Fact, "Stages of the premium", "所得段階別の保険料",
    Description = "The stages of the premium and the yearly amount of each, as the ordinance states it in yen for the three years of a plan.",
    JapaneseDescription = "所得段階と段階ごとの年額。条例が円で定める額をそのまま、3年の計画期間ごとに登録する。",
    Sources = ["S74", "S75"],
    LegalNote = "Amounts are stored in yen, not as ratios: an ordinance rounds them.",
    JapaneseLegalNote = "条例は割合を丸めた円額を定めるため、割合ではなく円額で持つ。")]
public sealed class PremiumStages
{
    /// <summary>Stages that are told apart by income, in order.</summary>
    [Statutory(StatutoryKind.Free)]
    [MinLength(1)]
    [MaxLength(50)]
    [Label("Stages that are told apart by income, in order", "所得で区分する段階 (順)")]
    public IReadOnlyList<PremiumStage> Stages { get; init; } = [];

    /// <summary>The stage of an income.</summary>
    /// <param name="income">The income.</param>
    /// <returns>The first stage whose limit lies above it; <see langword="null"/> where there is none.</returns>
    public PremiumStage? StageOf(Yen income) => Stages.FirstOrDefault(stage => stage.IncomeBelowYen is not { } below || income.Amount < below);
}
