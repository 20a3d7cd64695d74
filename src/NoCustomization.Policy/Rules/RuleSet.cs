using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NoCustomization.Policy.Rules;

/// <summary>The rules as a whole: which they are, and of which version.</summary>
public static class RuleSet
{
    // Enough to tell two sets apart; a stamp stands in every assembly.
    private const int Bytes = 16;

    /// <summary>The version of whatever holds the rules: <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(RuleSet).Assembly.GetName().Version.ToString(3);

    /// <summary>A hash of all rules with their weights, lower-case hexadecimal. The same in every part of one version.</summary>
    public static string Hash { get; } = Compute();

    private static string Compute()
    {
        var text = new StringBuilder();
        foreach (var rule in RuleCatalog.All)
            text.Append(rule.Id).Append(' ').Append(rule.Name).Append(' ').Append(rule.Severity).Append(' ').Append((int)rule.Eyes).Append('\n');
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
        for (var i = 0; i < Bytes; i++)
            text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
