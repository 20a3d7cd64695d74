using System;

namespace NoCustomization.Extensibility;

/// <summary>What is recorded of a genuine assembly of a core; of what is not recorded nothing is demanded. Can be bound to a section of the host's configuration.</summary>
public sealed record CoreIdentity
{
    /// <summary>Simple name of the assembly; for example <c>Juki.ResidentRegister</c>.</summary>
    public string Assembly { get; set; } = "";

    /// <summary>Its assembly version.</summary>
    public Version? Version { get; set; }

    /// <summary>Its module version id, which every build makes anew.</summary>
    public Guid? Mvid { get; set; }

    /// <summary>Its public key token, in hexadecimal; empty for an assembly that must have none.</summary>
    public string? PublicKeyToken { get; set; }

    /// <summary>The SHA-256 of its file, in hexadecimal. The one fact that nobody can imitate.</summary>
    public string? Sha256 { get; set; }
}
