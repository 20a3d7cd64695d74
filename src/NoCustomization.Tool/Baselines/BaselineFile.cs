using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Baselines;

/// <summary>Reads and writes baselines. Equal baselines give equal bytes.</summary>
internal static class BaselineFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="ToolException">It cannot be read, or is none.</exception>
    public static Baseline Read(ToolContext context, string file) => Read(context, file, InputFile.Read(context, file));

    /// <summary>Reads a baseline from the bytes of its file.</summary>
    /// <exception cref="ToolException">It is none.</exception>
    public static Baseline Read(ToolContext context, string file, byte[] bytes)
    {
        Baseline? baseline;
        try
        {
            baseline = JsonSerializer.Deserialize<Baseline>(WithoutMark(bytes), Options);
        }
        catch (JsonException e)
        {
            throw new ToolException(context.Text("Baseline_Unreadable", Place(file, e), e.Message));
        }

        if (baseline is null || WrongMember(baseline) is not { } wrong)
            return baseline ?? throw new ToolException(context.Text("Baseline_Unreadable", file, "null"));
        throw new ToolException(context.Text("Baseline_Wrong", file, wrong));
    }

    /// <summary>Writes a baseline.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static void Write(string file, Baseline baseline) => File.WriteAllText(file, JsonSerializer.Serialize(baseline with { Findings = [.. Ordered(baseline.Findings)] }, Options) + "\n");

    private static IEnumerable<BaselineEntry> Ordered(IEnumerable<BaselineEntry> entries) => entries.OrderBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Target, StringComparer.Ordinal)
        .ThenBy(e => e.Vendor, StringComparer.Ordinal).ThenBy(e => e.Site, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;

    private static string Place(string file, JsonException problem) => problem.LineNumber is { } line ? $"{file}({line + 1},{problem.BytePositionInLine + 1})" : file;

    private static string? WrongMember(Baseline baseline)
    {
        if (baseline.FormatVersion != Baseline.CurrentVersion)
            return "formatVersion";
        if (!CivilDate.TryParse(baseline.CreatedOn, out var created))
            return "createdOn";
        if (!CivilDate.TryParse(baseline.EndsOn, out var ends) || ends < created || ends > created.AddYears(Baseline.LongestTerm))
            return "endsOn";
        if (string.IsNullOrWhiteSpace(baseline.Reason))
            return "reason";
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < baseline.Findings.Count; i++)
        {
            // Annotations do not reach into lists.
            if (baseline.Findings[i] is null)
                return $"findings[{i}]";
            if (!IsIdentity(baseline.Findings[i].Id) || !known.Add(baseline.Findings[i].Id))
                return $"findings[{i}].id";
            if (!BaselineScope.Takes(baseline.Findings[i].Rule))
                return $"findings[{i}].rule";
        }

        return null;
    }

    private static bool IsIdentity(string id) => id.Length == 64 && id.All(char.IsAsciiHexDigitLower);
}
