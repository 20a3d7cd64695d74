using System;

namespace NoCustomization.Policy.Cores;

/// <summary>An assembly that a core names as its own: a simple name and, where demanded, the public key token.</summary>
public sealed class AssemblyClaim
{
    /// <summary>Names one assembly.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="publicKeyToken">Sixteen hexadecimal digits, or null where any key is accepted.</param>
    public AssemblyClaim(string name, string? publicKeyToken)
    {
        Name = name;
        PublicKeyToken = publicKeyToken;
    }

    /// <summary>The simple name.</summary>
    public string Name { get; }

    /// <summary>The demanded public key token, or null.</summary>
    public string? PublicKeyToken { get; }

    /// <summary>Reads <c>Name</c> or <c>Name, PublicKeyToken=…</c>, as <c>StandardPackageAttribute.Assemblies</c> holds it.</summary>
    public static AssemblyClaim Parse(string text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0)
            return new AssemblyClaim(text.Trim(), null);
        const string Key = "PublicKeyToken=";
        var at = text.IndexOf(Key, comma, StringComparison.OrdinalIgnoreCase);
        var token = at < 0 ? null : text.Substring(at + Key.Length).Split(',')[0].Trim();
        return new AssemblyClaim(text.Substring(0, comma).Trim(), string.IsNullOrEmpty(token) || token == "null" ? null : token);
    }

    /// <summary>Whether the given assembly is the one named. Assembly names compare without regard to case, as the runtime does.</summary>
    public bool Matches(string name, string? publicKeyToken) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        && (PublicKeyToken is null || string.Equals(PublicKeyToken, publicKeyToken, StringComparison.OrdinalIgnoreCase));
}
