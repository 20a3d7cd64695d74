using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>The stages of the premium and the yearly amount of each, as the ordinance states it in yen for the three years of a plan.</summary>
[ConfigurationPoint("kaigo.premium-stages")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.CodeTable, SourceMark.Fact, "Stages of the premium", "所得段階別の保険料",
    Description = "The stages of the premium and the yearly amount of each, as the ordinance states it for the three years of a plan: in yen, not as ratios, for an ordinance rounds them.",
    JapaneseDescription = "所得段階と段階ごとの年額。条例は割合を丸めた円額を定めるため、割合ではなく条例の円額をそのまま、3年の計画期間ごとに登録する。",
    Sources = ["S74", "S75"])]
public sealed class PremiumStages : IValidatableObject
{
    /// <summary>Stages in order.</summary>
    [Statutory(StatutoryKind.Free)]
    [MinLength(1)]
    [MaxLength(50)]
    [Label("Stages in order", "段階の一覧 (順)")]
    public IReadOnlyList<PremiumStage> Stages { get; init; } = [];

    /// <summary>A stage by its number.</summary>
    /// <param name="stage">The number, from 1.</param>
    /// <returns>The stage; <see langword="null"/> where the ordinance has none of that number.</returns>
    public PremiumStage? Find(int stage) => Stages.FirstOrDefault(row => row.Stage == stage);

    /// <summary>The stage of a person whom none of the stages of other circumstances covers: among those that are told apart by income.</summary>
    /// <param name="income">The income that the ordinance goes by.</param>
    /// <returns>The stage; <see langword="null"/> where the table tells none apart by income.</returns>
    public PremiumStage? StageByIncome(Yen income) =>
        Stages.FirstOrDefault(row => row.Criterion == PremiumCriterion.Income && (row.IncomeBelowYen is not { } below || income.Amount < below));

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 1; i < Stages.Count; i++)
        {
            if (Stages[i].Stage <= Stages[i - 1].Stage)
                yield return RowRules.Problem(RuleTexts.Rising(nameof(PremiumStage.Stage), i + 1), nameof(Stages));
        }

        foreach (var row in Stages.Where(row => row.Criterion == PremiumCriterion.Circumstances && row.IncomeBelowYen is not null))
            yield return RowRules.Problem(RuleTexts.NotWith(nameof(PremiumStage.IncomeBelowYen), nameof(PremiumStage.Criterion), row.Criterion), nameof(Stages));
        var byIncome = Stages.Where(row => row.Criterion == PremiumCriterion.Income).Select(row => row.IncomeBelowYen).ToList();
        foreach (var problem in RowRules.RisingToOpenEnd(byIncome, nameof(Stages), nameof(PremiumStage.IncomeBelowYen)))
            yield return problem;
    }
}
