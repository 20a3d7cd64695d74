using System.Collections.Generic;

namespace NoCustomization.Policy.Waivers;

/// <summary>The waivers of one body (例外台帳).</summary>
public sealed class Register
{
    /// <summary>How the file names of registers end.</summary>
    public const string FileSuffix = ".nocustomization-waivers.json";

    /// <summary>The code of the municipality or prefecture.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Who keeps the register.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The entries, in their order; also those that permit nothing.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}
