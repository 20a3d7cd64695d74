namespace NoCustomization.Extensibility;

/// <summary>One rule that an extension breaks, as verification found it.</summary>
/// <param name="RuleId">The rule; for example <c>NC1003</c>.</param>
/// <param name="Message">What is wrong, in the culture of the host.</param>
/// <param name="Place">Where: a file with a line, or a member.</param>
/// <param name="Target">The core symbol it is about, as a documentation-comment id; empty where it is about none.</param>
/// <param name="Alternative">What to use instead; <see langword="null"/> where the package names none.</param>
/// <param name="WaiverId">The waiver that permits it; <see langword="null"/> where none does.</param>
public sealed record ExtensionFinding(string RuleId, string Message, string Place, string Target, string? Alternative, string? WaiverId = null);
