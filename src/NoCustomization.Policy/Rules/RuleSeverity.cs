namespace NoCustomization.Policy.Rules;

/// <summary>How a broken rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Breaks the build. The default.</summary>
    Error,

    /// <summary>Reported; the build passes.</summary>
    Warning,

    /// <summary>For the record.</summary>
    Info,
}
