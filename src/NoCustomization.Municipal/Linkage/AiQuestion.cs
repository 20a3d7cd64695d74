namespace NoCustomization.Municipal.Linkage;

/// <summary>A question to a shared AI service.</summary>
/// <param name="Id">Tells answers apart.</param>
/// <param name="Task">What is to be done, as in reading handwriting.</param>
/// <param name="Text">The text. Nothing by which a person can be recognised.</param>
public sealed record AiQuestion(string Id, string Task, string Text);
