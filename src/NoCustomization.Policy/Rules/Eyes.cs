using System;

namespace NoCustomization.Policy.Rules;

/// <summary>Who can see a rule broken.</summary>
[Flags]
public enum Eyes
{
    /// <summary>The analyzer, in source.</summary>
    Source = 1,

    /// <summary>The verifier, in the compiled assembly.</summary>
    Binary = 2,

    /// <summary>The verifier, in configuration files and package content.</summary>
    Artefacts = 4,

    /// <summary>The build targets of the package.</summary>
    Build = 8,
}
