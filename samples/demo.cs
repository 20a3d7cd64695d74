// Packs what the samples need, checks the vendors' projects, shows the findings, and lets a host load what the vendors deliver: dotnet run samples/demo.cs [ja]
// Ends with 0 where everything is as it should be: one vendor breaks each rule on purpose, and the host keeps it out.
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

var samples = Path.GetDirectoryName(ThisFile())!;
var root = Path.GetDirectoryName(samples)!;
var culture = args.Length > 0 ? args[0] : "";
var isJapanese = culture == "ja";
var sarif = Path.Combine(root, "artifacts", "demo", "findings.sarif");
var refused = Path.Combine(root, "artifacts", "demo", "self-approved.sarif");
var health = Path.Combine(root, "artifacts", "demo", "health.json");
Directory.CreateDirectory(Path.GetDirectoryName(sarif)!);

Step(isJapanese ? "NoCustomization、標準パッケージ、ベンダーの納品物、ホストを作成" : "Making NoCustomization, the standard package, the vendors' deliveries and a host");
// A package of the same version that was packed before must not be served again.
foreach (var stale in new[] { "nocustomization", "nocustomization.extensibility.abstractions", "nocustomization.extensibility", "juki.residentregister" })
{
    var folder = Path.Combine(samples, ".nuget", stale);
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}

Run("msbuild", Path.Combine(samples, "demo.proj"), "-m");
var tool = Path.Combine(root, "src", "NoCustomization.Tool");

Step(isJapanese ? "ベンダーを検査" : "Checking the vendors");
// The day is pinned: the waivers of a sample do not grow old.
string[] check = ["run", "--no-build", "-c", "Release", "--project", tool, "--", "check"];
string[] more = [.. culture.Length == 0 ? [] : (string[])["--culture", culture], "--trust", Path.Combine(samples, "trust", "sample-body.pem"), "--evaluation-date", "2026-12-01", "--format", "sarif", "--output"];
var exit = Start(quiet: false, [.. check, Path.Combine(samples, "Vendors.sln"), .. more, sarif]);
Console.WriteLine();
Console.WriteLine("SARIF: " + Path.GetRelativePath(Environment.CurrentDirectory, sarif));
if (exit != 1)
{
    Console.Error.WriteLine(isJapanese
        ? $"検査は {exit} で終わった。サンプルのベンダーの一つが意図してカスタマイズしているため、1 (検出あり) になるはずである。"
        : $"The check ended with {exit}; 1 (findings) was expected, because a sample vendor customizes on purpose.");
    return 1;
}

Step(isJapanese ? "自ら承認するベンダーを検査" : "Checking a vendor that approves itself");
if (Start(quiet: false, [.. check, Path.Combine(samples, "Kuro.SelfApproved"), .. more, refused]) is var refusal and not 4)
{
    Console.Error.WriteLine(isJapanese
        ? $"検査は {refusal} で終わった。台帳が信頼できないため、4 (証拠の不備) になるはずである。"
        : $"The check ended with {refusal}; 4 (evidence missing or tampered with) was expected, because the registers cannot be relied on.");
    return 1;
}

// Every rule that a vendor can break is broken once; NC9009 and NC9010 are about builds that are tampered with or fail.
var broken = RunOf(sarif).Results.Concat(RunOf(refused).Results).ToHashSet();
string[] silent = [.. RunOf(sarif).Rules.Where(id => id is not ("NC9009" or "NC9010") && !broken.Contains(id))];
if (silent.Length > 0)
{
    Console.Error.WriteLine((isJapanese ? "検出されなかった規則: " : "Rules that found nothing: ") + string.Join(", ", silent));
    return 1;
}

Step(isJapanese ? "ホストがベンダーの納品物を読み込む" : "A host loads what the vendors deliver");
File.Delete(health);
string[] hosting = [Path.Combine(samples, "Chiyoda.Host", "bin", "Release", "net10.0", "Chiyoda.Host.dll"), "--Folder=" + Path.Combine(root, "artifacts", "demo", "extensions"), "--Health=" + health, "--Loading:EvaluationDate=2026-12-01", "--Culture=" + culture];
string[] wanted = ["Aoi.Counter: Loaded B R8-0001", "acme.fees: Loaded A", "kuro.patches: Refused D", "midori.notices: Loaded A", "juki.certificate-fee: acme.fees 1", "juki.certificate-notice: Aoi.Counter 1", "juki.resident-lookup-linkage: midori.notices 1"];
if (Start(quiet: false, hosting) != 0 || HealthOf(health) is var found && !wanted.SequenceEqual(found))
{
    Console.Error.WriteLine((isJapanese ? "ホストの結果が期待と異なる。期待: " : "The host's result is not the expected one. Expected: ") + string.Join("; ", wanted));
    return 1;
}

Console.WriteLine();
Console.WriteLine(isJapanese
    ? "すべて期待どおりである。検査は 1 で終わり、ホストは意図してカスタマイズしているベンダーだけを拒否した。"
    : "All of it is as it should be: the check ended with 1, and the host refused the one vendor that customizes on purpose.");
return 0;

// Who is in and who is not, with level and waivers; and whose calls have gone well, at which point.
static string[] HealthOf(string file)
{
    using var report = JsonDocument.Parse(File.ReadAllText(file));
    var data = report.RootElement.GetProperty("standard-packages").GetProperty("Data");
    var extensions = data.GetProperty("extensions").EnumerateArray().Select(e => $"{e.GetProperty("Id")}: {e.GetProperty("State")} {e.GetProperty("Level")} {string.Join(' ', e.GetProperty("Waivers").EnumerateArray().Select(w => w.GetProperty("Id")))}".TrimEnd());
    var points = data.GetProperty("points").EnumerateArray().SelectMany(p => p.GetProperty("Uses").EnumerateArray().Select(u => $"{p.GetProperty("Id")}: {u.GetProperty("Extension")} {u.GetProperty("Calls").GetInt64() - u.GetProperty("Failures").GetInt64()}"));
    return [.. extensions, .. points];
}

static (string[] Results, string[] Rules) RunOf(string sarif)
{
    using var log = JsonDocument.Parse(File.ReadAllText(sarif));
    var run = log.RootElement.GetProperty("runs")[0];
    return ([.. run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()!)],
        [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)]);
}

static string ThisFile([CallerFilePath] string path = "") => path;

static void Step(string title)
{
    Console.WriteLine();
    Console.WriteLine("== " + title);
}

static void Run(params string[] arguments)
{
    if (Start(quiet: true, [.. arguments, "-v", "q", "-nologo"]) is var exit and not 0)
    {
        Console.Error.WriteLine($"'dotnet {string.Join(' ', arguments)}' ended with {exit}.");
        Environment.Exit(2);
    }
}

static int Start(bool quiet, string[] arguments)
{
    var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = quiet };
    foreach (var argument in arguments)
        start.ArgumentList.Add(argument);
    // The launcher of this program must not decide how the projects are built.
    start.Environment.Remove("MSBUILD_EXE_PATH");
    start.Environment.Remove("MSBuildSDKsPath");
    using var process = Process.Start(start)!;
    var output = quiet ? process.StandardOutput.ReadToEnd() : "";
    process.WaitForExit();
    if (process.ExitCode != 0 && quiet)
        Console.Error.WriteLine(output);
    return process.ExitCode;
}
