using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Waivers;

/// <summary>Reads the findings of a SARIF report that <c>check</c> or <c>verify</c> wrote.</summary>
internal static class SarifFindings
{
    /// <summary>The findings of a report.</summary>
    /// <exception cref="ToolException">It cannot be read, or is no such report.</exception>
    public static IReadOnlyList<SarifFinding> Read(ToolContext context, string file)
    {
        try
        {
            using var log = JsonDocument.Parse(InputFile.Read(context, file));
            return [.. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(r => r.TryGetProperty("results", out var results) ? results.EnumerateArray().ToArray() : [])
                .Select(Of).OfType<SarifFinding>()];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ToolException(context.Text("Sarif_Unreadable", file));
        }
    }

    private static SarifFinding? Of(JsonElement result)
    {
        if (!result.TryGetProperty("partialFingerprints", out var prints) || !prints.TryGetProperty(SarifReport.FingerprintName, out var id) || !result.TryGetProperty("properties", out var properties))
            return null;
        string Property(string name) => properties.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        return new(id.GetString() ?? "", result.GetProperty("ruleId").GetString() ?? "", Property("package"), Property("target"), Property("vendor"), Property("site"), Property("waiver"),
            properties.TryGetProperty("eyes", out var eyes) ? [.. eyes.EnumerateArray().Select(e => e.GetString() ?? "")] : []);
    }
}
