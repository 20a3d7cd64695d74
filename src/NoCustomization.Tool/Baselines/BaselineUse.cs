using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Baselines;

/// <summary>What <c>--baseline</c> does to a run: the known findings are lowered, and what is gone is taken out of the file, so that it cannot come back unseen.</summary>
internal static class BaselineUse
{
    /// <summary>Applies a baseline.</summary>
    /// <param name="report">The run.</param>
    /// <param name="context">The language, and the folder that relative paths start from.</param>
    /// <param name="name">The file, as the user named it.</param>
    /// <param name="today">The day of the evaluation.</param>
    /// <exception cref="ToolException">The file cannot be read, or is no baseline.</exception>
    public static RunReport Apply(RunReport report, ToolContext context, string name, CivilDate today)
    {
        var file = Path.GetFullPath(name, context.Console.WorkingDirectory);
        var bytes = InputFile.Read(context, file);
        var baseline = BaselineFile.Read(context, file, bytes);
        var applied = BaselineFilter.Apply(report, baseline, file, today);
        var outcome = applied.Baseline! with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        applied = applied with { Baseline = outcome };
        if (outcome.Gone.Count == 0)
            return applied;
        var gone = outcome.Gone.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        try
        {
            BaselineFile.Write(file, baseline with { Findings = [.. baseline.Findings.Where(e => !gone.Contains(e.Id))] });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return applied;
        }

        return applied with { Baseline = outcome with { WasShrunk = true } };
    }
}
