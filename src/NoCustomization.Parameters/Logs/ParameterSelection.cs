namespace NoCustomization.Parameters;

/// <summary>Which changes to read.</summary>
public readonly record struct ParameterSelection
{
    /// <summary>All changes.</summary>
    public static ParameterSelection All => default;

    /// <summary>Those of the national level and of all classes: what municipalities share.</summary>
    public static ParameterSelection Shared => new() { SharedOnly = true };

    /// <summary>Whether only those of the national level and of classes.</summary>
    public bool SharedOnly { get; init; }

    /// <summary>Only those of one scope.</summary>
    public ParameterScope? Scope { get; init; }

    /// <summary>Only those of one parameter type.</summary>
    public string? Point { get; init; }

    /// <summary>Only those with a higher number.</summary>
    public long After { get; init; }

    /// <summary>Those of one scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The selection.</returns>
    public static ParameterSelection Of(ParameterScope scope) => new() { Scope = scope };
}
