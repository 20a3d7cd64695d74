using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Linkage;

/// <summary>Writes questions to a shared AI service and reads its answers. Answers are suggestions; an officer decides.</summary>
[ExtensionPoint("linkage.ai-service", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Description = "Writes questions to a shared AI service and reads its answers. Answers are suggestions; an officer decides.")]
[MunicipalPoint(
    Business.Linkage, ExtensionPointKind.Linkage, SourceMark.Fact, "Shared AI services", "AIの共同利用",
    JapaneseDescription = "共同利用するAIサービスへの依頼を書き出し、回答を読み込む。回答は参考であり、判断は職員が行う。",
    Sources = ["SEED"])]
public interface IAiServiceFormat
{
    /// <summary>Name of the system at the other end; the package picks the contribution by it.</summary>
    string Partner { get; }

    /// <summary>Writes questions.</summary>
    /// <param name="questions">The questions.</param>
    /// <returns>The file that the package or the host delivers.</returns>
    LinkageFile Write(IReadOnlyList<AiQuestion> questions);

    /// <summary>Reads answers.</summary>
    /// <param name="file">The file as it arrived.</param>
    /// <returns>The answers, and what could not be read.</returns>
    LinkageReading<AiAnswer> Read(LinkageFile file);
}
