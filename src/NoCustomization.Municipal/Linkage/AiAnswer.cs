namespace NoCustomization.Municipal.Linkage;

/// <summary>The answer of a shared AI service. A suggestion: an officer decides.</summary>
/// <param name="QuestionId">Of which question.</param>
/// <param name="Text">The answer.</param>
/// <param name="Confidence">How sure the service is, 0 to 1, where it says so.</param>
public sealed record AiAnswer(string QuestionId, string Text, decimal? Confidence);
