using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Verification;

/// <summary>A rule that could not be judged for an assembly, or not for every case, for lack of a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="AssemblyFile">The assembly.</param>
/// <param name="Reason">What is missing and how to supply it.</param>
public sealed record RuleNotRun(Rule Rule, string AssemblyFile, Text Reason);
