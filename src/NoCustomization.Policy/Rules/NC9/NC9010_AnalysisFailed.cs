namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A part of the analysis threw: an error with the reason, so that a broken analyzer never looks like a clean build.</summary>
public static class NC9010_AnalysisFailed
{
    /// <summary>The rule. Argument 0 of its message says what was done, in words of the eye that saw it.</summary>
    public static readonly Rule Rule = new("NC9010", "AnalysisFailed", Eyes.Source);
}
