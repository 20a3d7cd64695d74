namespace NoCustomization.Conformance.Oracle;

/// <summary>A place where the compiler and the analyzer differ over a mutant.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Rule">The rule that the mutant must provoke.</param>
/// <param name="Symbol">The mutated symbol.</param>
/// <param name="IsError">The compiler has an error where the analyzer has no finding; else the other way round.</param>
internal sealed record Disagreement(string Shape, int Line, string Rule, string Symbol, bool IsError)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Shape}({Line}): {Rule} {Symbol}: {(IsError ? "the compiler objects, the analyzer is silent" : "the analyzer objects, the compiler is content")}";
}
