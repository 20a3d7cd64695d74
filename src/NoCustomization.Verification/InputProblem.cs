using NoCustomization.Policy.Findings;

namespace NoCustomization.Verification;

/// <summary>A file that could not be judged, or not wholly, although it should have been. Everything else is judged all the same.</summary>
/// <param name="Path">The file, as <see cref="BinaryFinding.AssemblyFile"/> names it, or the input as given.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record InputProblem(string Path, Text Message);
