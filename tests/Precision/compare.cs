// Compares the findings in a report with the list kept here, which holds one line for each finding: assembly, rule, site -> target.
// dotnet run --file compare.cs -- LIST REPORT [update]; ends with 0 where both are the same. Lines that begin with # say why the findings below them are true.
// A first line "# only NC3, NC4" leaves the findings of other ranges out.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

var list = args[0];
using var report = JsonDocument.Parse(File.ReadAllText(args[1]));
var root = report.RootElement;
foreach (var trouble in root.GetProperty("problems").EnumerateArray().Concat(root.GetProperty("catalogWarnings").EnumerateArray()))
{
    Console.Error.WriteLine(trouble);
    return 1;
}

var lines = File.ReadAllLines(list);
var only = lines is [var first, ..] && first.StartsWith("# only ", StringComparison.Ordinal) ? first[7..].Split(", ") : [""];
var findings = root.GetProperty("findings").EnumerateArray().Where(f => only.Any(r => Text(f, "rule").StartsWith(r, StringComparison.Ordinal))).ToList();
var found = findings.Select(Line).Order(StringComparer.Ordinal).ToList();
var kept = new List<string>();
var surplus = new List<string>(found);
var missing = new List<string>();
foreach (var line in lines)
{
    if (line.Length == 0 || line[0] == '#' || surplus.Remove(line))
        kept.Add(line);
    else
        missing.Add(line);
}

foreach (var line in missing)
    Console.Error.WriteLine("expected and not found: " + line);
foreach (var line in surplus)
    Console.Error.WriteLine("found and not expected: " + line);
if (args.Length > 2)
    File.WriteAllLines(list, surplus.Count == 0 ? kept : [.. kept, "", "# to be read", .. surplus]);

var judged = root.GetProperty("judged").GetArrayLength();
var rules = string.Join(", ", findings.CountBy(f => Text(f, "rule")).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}"));
Console.WriteLine($"{Path.GetFileNameWithoutExtension(list)}: {judged} assemblies judged, {found.Count} findings ({rules})");
return missing.Count + surplus.Count == 0 ? 0 : 1;

static string Line(JsonElement finding) => $"{Text(finding, "vendor")} {Text(finding, "rule")} {Text(finding, "site")} -> {Text(finding, "target")}";

static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() is { Length: > 0 } text ? text : "-";
