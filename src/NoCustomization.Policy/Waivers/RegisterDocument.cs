using System.Collections.Generic;

namespace NoCustomization.Policy.Waivers;

/// <summary>A register as it was given: a file, what was read of it, and how far it can be relied on.</summary>
/// <param name="name">Its file name, without a folder: the site of what is found in it.</param>
/// <param name="text">Its text.</param>
/// <param name="read">What was read of the text.</param>
/// <param name="trust">How far it can be relied on.</param>
public sealed class RegisterDocument(string name, string text, RegisterReadResult read, RegisterTrust trust)
{
    /// <summary>Its file name.</summary>
    public string Name { get; } = name;

    /// <summary>Its text.</summary>
    public string Text { get; } = text;

    /// <summary>The register, or null where the document is ill-formed.</summary>
    public Register? Register { get; } = read.Register;

    /// <summary>What is wrong in it.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; } = read.Problems;

    /// <summary>How far it can be relied on.</summary>
    public RegisterTrust Trust { get; } = trust;

    /// <summary>Whether its waivers lower findings.</summary>
    public bool Lowers => Trust is RegisterTrust.FormOnly or RegisterTrust.Trusted or RegisterTrust.UnverifiedAllowed;

    /// <summary>Reads a register.</summary>
    public static RegisterDocument Read(string name, string text, RegisterTrust trust) => new(name, text, RegisterReader.Read(text), trust);
}
