namespace NoCustomization.Extensibility;

/// <summary>What became of an extension.</summary>
public enum ExtensionState
{
    /// <summary>It runs.</summary>
    Loaded,

    /// <summary>It runs although verification found something: the host only observes.</summary>
    Audited,

    /// <summary>It was not let in: it breaks a rule, or asked for what no package opens.</summary>
    Refused,

    /// <summary>It could not be loaded or configured: damaged, incomplete, made for another version, or its own code threw.</summary>
    Failed,

    /// <summary>The operator switched it off in the configuration.</summary>
    SwitchedOff,
}
