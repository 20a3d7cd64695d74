using System;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Policy.Stamps;

/// <summary>
/// What a build says of itself in the assembly it makes: with which rules, in which mode, and whether analyzers ran. Nothing about the result, and a hint, never
/// proof: whoever builds can write it too. Kept as <c>[assembly: AssemblyMetadata("NoCustomization.Stamp", "version=0.1.0; rules=…; mode=enforce; analyzers=on")]</c>.
/// </summary>
public sealed class Stamp
{
    /// <summary>The key of the assembly's metadata.</summary>
    public const string Key = "NoCustomization.Stamp";

    /// <summary>Creates a stamp.</summary>
    /// <param name="version">The analyzer's version.</param>
    /// <param name="rules">The hash of its rules.</param>
    /// <param name="mode"><c>enforce</c> or <c>report</c>.</param>
    /// <param name="analyzersOn">Whether the build let analyzers run.</param>
    public Stamp(string version, string rules, string mode, bool analyzersOn)
    {
        Version = version;
        Rules = rules;
        Mode = mode;
        AnalyzersOn = analyzersOn;
    }

    /// <summary>The analyzer's version.</summary>
    public string Version { get; }

    /// <summary>The hash of its rules (<see cref="RuleSet.Hash"/>).</summary>
    public string Rules { get; }

    /// <summary><c>enforce</c> or <c>report</c>.</summary>
    public string Mode { get; }

    /// <summary>Whether the build let analyzers run.</summary>
    public bool AnalyzersOn { get; }

    /// <summary>The stamp of a build with this version's rules.</summary>
    public static Stamp Of(bool onlyReports, bool analyzersOn) => new(RuleSet.Version, RuleSet.Hash, onlyReports ? "report" : "enforce", analyzersOn);

    /// <summary>Reads a stamp; null where it is none. What a later version adds is passed over.</summary>
    public static Stamp? Parse(string text)
    {
        string? version = null, rules = null, mode = null, analyzers = null;
        foreach (var part in text.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
                return null;
            var value = part.Substring(equals + 1).Trim();
            switch (part.Substring(0, equals).Trim())
            {
                case "version": version = value; break;
                case "rules": rules = value; break;
                case "mode": mode = value; break;
                case "analyzers": analyzers = value; break;
            }
        }

        return version is null || rules is null || mode is null || analyzers is not ("on" or "off") ? null : new Stamp(version, rules, mode, analyzers == "on");
    }

    /// <inheritdoc/>
    public override string ToString() => "version=" + Version + "; rules=" + Rules + "; mode=" + Mode + "; analyzers=" + (AnalyzersOn ? "on" : "off");
}
