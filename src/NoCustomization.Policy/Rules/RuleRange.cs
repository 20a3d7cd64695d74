namespace NoCustomization.Policy.Rules;

/// <summary>The concern of a rule: the first digit of its number.</summary>
public enum RuleRange
{
    /// <summary>NC1: type extension.</summary>
    TypeExtension = 1,

    /// <summary>NC2: access to internals.</summary>
    AccessToInternals = 2,

    /// <summary>NC3: runtime patching.</summary>
    RuntimePatching = 3,

    /// <summary>NC4: composition.</summary>
    Composition = 4,

    /// <summary>NC5: data.</summary>
    Data = 5,

    /// <summary>NC6: municipal policy.</summary>
    MunicipalPolicy = 6,

    /// <summary>NC7: package authoring.</summary>
    PackageAuthoring = 7,

    /// <summary>NC8: integrity.</summary>
    Integrity = 8,

    /// <summary>NC9: governance.</summary>
    Governance = 9,
}
