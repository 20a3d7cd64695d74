using System;
using System.Collections.Generic;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Output;

/// <summary>The names of severities and eyes in machine-readable reports. They never change.</summary>
internal static class ReportNames
{
    /// <summary>The name of a severity, which is also its word in an MSBuild line.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The names of eyes, in the order of their definition.</summary>
    public static IReadOnlyList<string> Of(Eyes eyes)
    {
        var names = new List<string>();
        if (eyes.HasFlag(Eyes.Source))
            names.Add("source");
        if (eyes.HasFlag(Eyes.Binary))
            names.Add("binary");
        if (eyes.HasFlag(Eyes.Artefacts))
            names.Add("artefacts");
        if (eyes.HasFlag(Eyes.Build))
            names.Add("build");
        return names;
    }
}
