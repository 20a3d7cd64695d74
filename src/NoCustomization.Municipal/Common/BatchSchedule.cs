using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>When batches run: once, daily, weekly, on a day of each month or at its end.</summary>
[ConfigurationPoint("common.batch-schedule")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Schedule of batches", "一括処理の予定",
    Description = "When batches run: once, daily, weekly, on a day of each month or at its end.",
    JapaneseDescription = "一括処理を実行する日時。1回、毎日、毎週、毎月指定日、毎月末から選ぶ。",
    Sources = ["S08 j1280"])]
public sealed class BatchSchedule
{
    /// <summary>Batches.</summary>
    [MaxLength(1000)]
    [Label("Batches", "処理の一覧")]
    public IReadOnlyList<BatchRun> Runs { get; init; } = [];
}
