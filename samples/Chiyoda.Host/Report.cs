using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Juki.Certificates;
using Juki.Residents;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NoCustomization.Extensibility;

namespace Chiyoda.Host;

/// <summary>What the program prints.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    private static bool IsJapanese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja";

    /// <summary>Who was let in, and who was not.</summary>
    public static void Extensions(IExtensionInventory inventory)
    {
        foreach (var package in inventory.Packages)
            Console.WriteLine($"{package.Name} {package.Version}");
        foreach (var extension in inventory.Extensions)
        {
            var waivers = extension.Waivers.Select(w => IsJapanese ? $"例外承認 {w.Id}、残り {w.DaysLeft} 日" : $"waiver {w.Id}, {w.DaysLeft} days left");
            Console.WriteLine("  " + string.Join("  ", [$"{extension.Id,-15}{extension.Version,-7}{extension.Vendor,-20}{extension.State,-9}", (IsJapanese ? "区分 " : "level ") + extension.Level, .. waivers]));
            foreach (var reason in extension.Reasons.Concat(extension.Notes))
                Console.WriteLine("    " + reason);
            // The first of many.
            foreach (var rule in extension.Findings.Where(f => f.WaiverId is null).GroupBy(f => f.RuleId).OrderBy(g => g.Key, StringComparer.Ordinal).Take(3))
                Console.WriteLine($"    {rule.Key}: {rule.First().Message}");
        }
    }

    /// <summary>What the package makes with what was let in.</summary>
    public static void Certificate(Resident resident, CertificateIssuer issuer, IExtensionSet<IResidentLinkage> linkages)
    {
        Console.WriteLine();
        Console.WriteLine(IsJapanese ? "証明書 1 通を発行:" : "One certificate is issued:");
        var sheet = issuer.Issue(new CertificateRequest(resident, "residence", 1, new DateOnly(2026, 12, 1)));
        foreach (var line in sheet.Split(Environment.NewLine).Concat(linkages.Collect(l => l.Describe(resident)).SelectMany(found => found).Select(found => $"({found.Key}: {found.Value})")))
            Console.WriteLine("  | " + line);
    }

    /// <summary>What an operator is told.</summary>
    public static void Health(HealthReport health)
    {
        Console.WriteLine();
        foreach (var (name, entry) in health.Entries)
        {
            Console.WriteLine($"{(IsJapanese ? "ヘルスチェック" : "Health check")} {name}: {entry.Status}");
            Console.WriteLine("  " + entry.Description?.ReplaceLineEndings(Environment.NewLine + "  "));
            foreach (var point in (IReadOnlyList<PointReport>)entry.Data["points"])
            {
                var uses = string.Join(", ", point.Uses.Select(u => IsJapanese ? $"{u.Extension} (呼出し {u.Calls}、失敗 {u.Failures})" : $"{u.Extension} (calls {u.Calls}, failed {u.Failures})"));
                Console.WriteLine($"  {point.Id}: {(uses.Length > 0 ? uses : "-")}");
            }
        }
    }

    /// <summary>All that the health checks know.</summary>
    public static string AsJson(HealthReport health) => JsonSerializer.Serialize(health.Entries.ToDictionary(e => e.Key, e => new { e.Value.Status, e.Value.Description, e.Value.Data }), s_json);
}
