using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>A place where an eye did not find exactly what is expected.</summary>
/// <param name="File">Full path.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Expected">The rule expected, or null for none.</param>
/// <param name="Found">What the eye found too many, or null for nothing.</param>
/// <param name="Eye">Which eye.</param>
/// <param name="Only">The configuration in which it is so; null for both.</param>
internal sealed record WrongVerdict(string File, int Line, Rule? Expected, Observation? Found, Eyes Eye, BuildConfiguration? Only);
