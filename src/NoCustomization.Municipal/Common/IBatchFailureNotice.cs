using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Is told that a batch failed, so that a monitoring system can raise the alarm.</summary>
[ExtensionPoint("common.batch-failure", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Is told that a batch failed, so that a monitoring system can raise the alarm.")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Linkage, SourceMark.Fact, "Notice of failed batches", "一括処理の異常通知",
    JapaneseDescription = "一括処理が異常終了したことを監視システムなどに知らせる。",
    Sources = ["S08 j1280"])]
public interface IBatchFailureNotice
{
    /// <summary>A batch failed.</summary>
    /// <param name="failure">Which one, and why.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>When it is told.</returns>
    Task FailedAsync(BatchFailure failure, CancellationToken cancellationToken);
}
