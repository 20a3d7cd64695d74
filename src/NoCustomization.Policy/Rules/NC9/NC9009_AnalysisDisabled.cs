namespace NoCustomization.Policy.Rules.NC9;

/// <summary>The analysis was switched off, removed or failed to load.</summary>
public static class NC9009_AnalysisDisabled
{
    /// <summary>The rule. Argument 0 of its message says what was done, in words of the eye that saw it.</summary>
    public static readonly Rule Rule = new("NC9009", "AnalysisDisabled", Eyes.Build);
}
