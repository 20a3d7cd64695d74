namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A finding of ours is suppressed, or its severity lowered, other than by a waiver.</summary>
public static class NC9001_SuppressedWithoutWaiver
{
    /// <summary>The rule. Argument 0 of its message says what was done, in words of the eye that saw it.</summary>
    public static readonly Rule Rule = new("NC9001", "SuppressedWithoutWaiver", Eyes.Source);
}
