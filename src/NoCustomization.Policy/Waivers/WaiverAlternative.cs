namespace NoCustomization.Policy.Waivers;

/// <summary>An alternative that was considered.</summary>
/// <param name="kind">Which.</param>
/// <param name="result">Why it does not serve; empty where the entry does not say.</param>
public sealed class WaiverAlternative(AlternativeKind kind, string result)
{
    /// <summary>Which.</summary>
    public AlternativeKind Kind { get; } = kind;

    /// <summary>Why it does not serve; empty where the entry does not say.</summary>
    public string Result { get; } = result;
}
