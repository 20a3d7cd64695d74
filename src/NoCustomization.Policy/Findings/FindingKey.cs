using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Findings;

/// <summary>
/// What makes two findings the same one, whichever eye saw it: free of language, line, message text and target framework.
/// Baselines, waivers, SARIF fingerprints, trends and the merging of the two eyes all use it.
/// </summary>
public sealed class FindingKey : IEquatable<FindingKey>
{
    /// <summary>Creates a key.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="package">The core's id; empty for range NC9.</param>
    /// <param name="target">The target in the target grammar.</param>
    /// <param name="vendorAssembly">Simple name of the vendor assembly.</param>
    /// <param name="site">Documentation-comment id of the outermost user-written member, a relative file path, or empty for the assembly.</param>
    /// <param name="usage">What is done.</param>
    public FindingKey(string ruleId, string package, string target, string vendorAssembly, string site, UsageKind usage)
    {
        RuleId = ruleId;
        Package = package;
        Target = target;
        VendorAssembly = vendorAssembly;
        Site = site;
        Usage = usage;
    }

    /// <summary>The rule's id.</summary>
    public string RuleId { get; }

    /// <summary>The core's id.</summary>
    public string Package { get; }

    /// <summary>The target.</summary>
    public string Target { get; }

    /// <summary>The vendor assembly.</summary>
    public string VendorAssembly { get; }

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>What is done.</summary>
    public UsageKind Usage { get; }

    /// <summary>The finding's identity: SHA-256 over the key and the ordinal, lower-case hexadecimal.</summary>
    /// <param name="ordinal">Position among findings with an equal key, from 0.</param>
    public string ToIdentity(int ordinal)
    {
        // A separator that can stand in none of the parts keeps ("a","bc") and ("ab","c") apart.
        var text = string.Join("\u001f", RuleId, Package, Target, VendorAssembly, Site, UsageNames.Of(Usage), ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var builder = new StringBuilder(hash.Length * 2);
        foreach (var b in hash)
            builder.Append(b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return builder.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(FindingKey? other) => other is not null && RuleId == other.RuleId && Package == other.Package && Target == other.Target
        && VendorAssembly == other.VendorAssembly && Site == other.Site && Usage == other.Usage;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingKey);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityComparer<string>.Default.GetHashCode(RuleId) * 31 ^ Target.GetHashCode() * 17 ^ Site.GetHashCode();
}
