using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Verification;

namespace NoCustomization.Benchmarks;

/// <summary>Rows of the binary eye, over the libraries of the installed SDK, against each of the cores that <see cref="BenchCore"/> knows.</summary>
/// <param name="output">Where the tables go.</param>
/// <param name="rounds">How often each step is measured.</param>
/// <param name="beside">Another build of the tool, started in turn with this one; or null.</param>
internal sealed class VerifierBench(TextWriter output, int rounds, string? beside)
{
    public void Run()
    {
        var files = Files();
        var bytes = files.Sum(f => new FileInfo(f).Length);
        output.WriteLine();
        output.WriteLine($"{files.Count} managed files, {bytes / 1_000_000.0:F0} MB, one thread.");
        output.WriteLine();
        output.WriteLine("| step | CPU s | beside the bare walk | allocated MB | peak MB of a process of its own | findings |");
        output.WriteLine("|---|---|---|---|---|---|");
        var walk = Measure.Best(rounds, () => BareWalk.Run(files));
        Row("bare walk of every body", walk, walk, Peak("walk"), "");
        Row("SHA-256 of the bytes", Measure.Best(rounds, () => Hash(files)), walk, "", "");
        foreach (var core in BenchCore.All)
        {
            var findings = 0;
            var cost = Measure.Best(rounds, () => findings = Verify(files, core));
            Row("verify, core: " + core.Name, cost, walk, Peak(core.Name), findings.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Row("Mono.Cecil, every body", Measure.Best(1, () => CecilWalk.Run(files)), walk, Peak("cecil"), "");
        ColdStart();
    }

    /// <summary>One step in a process of its own, which prints its peak.</summary>
    public static void Child(string step)
    {
        var files = Files();
        _ = step switch
        {
            "walk" => BareWalk.Run(files),
            "cecil" => CecilWalk.Run(files),
            _ => Verify(files, BenchCore.All.Single(c => c.Name == step)),
        };
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64);
    }

    private void ColdStart()
    {
        var library = Files().Where(f => new FileInfo(f).Length is > 2_500_000 and < 6_000_000 && !f.Contains("CoreLib", StringComparison.Ordinal)).OrderBy(f => f, StringComparer.Ordinal).First();
        var core = BenchCore.All[0];
        var folder = Directory.CreateTempSubdirectory("bench").FullName;
        var catalog = Path.Combine(folder, "core" + CatalogReader.FileSuffix);
        File.WriteAllText(catalog, core.Catalog);
        // Between the library and the core stands a facade: without it beside the library nothing would be judged.
        foreach (var file in new[] { library, Path.Combine(Path.GetDirectoryName(core.Files().Single())!, "System.Runtime.dll") })
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        string[] arguments = ["verify", Path.Combine(folder, Path.GetFileName(library)), "--core", catalog, "--core", core.Files().Single()];
        output.WriteLine();
        output.WriteLine($"| cold start, {Path.GetFileName(library)}, {new FileInfo(library).Length / 1_000_000.0:F1} MB | median wall ms | beside an empty program |");
        output.WriteLine("|---|---|---|");
        List<(string Name, string[] Command)> rows = [("empty program", [typeof(VerifierBench).Assembly.Location, "nothing"]), ("nocustomization verify", [Setting.Tool, .. arguments])];
        if (beside is not null)
            rows.Add((beside, [beside, .. arguments]));
        var medians = Medians(rows.ConvertAll(r => r.Command));
        Directory.Delete(folder, recursive: true);
        for (var i = 0; i < rows.Count; i++)
            output.WriteLine($"| {rows[i].Name} | {medians[i]:F0} | {medians[i] / medians[0]:F2} |");
    }

    // In turn: the machine is not the same from minute to minute.
    private static List<double> Medians(List<string[]> commands)
    {
        var times = commands.ConvertAll(_ => new List<double>());
        for (var i = 0; i < 9; i++)
        {
            for (var k = 0; k < commands.Count; k++)
            {
                var watch = Stopwatch.StartNew();
                Start(commands[k]);
                times[k].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return times.ConvertAll(t => t.Order().ElementAt(t.Count / 2));
    }

    private void Row(string name, Cost cost, Cost walk, string peak, string findings) =>
        output.WriteLine($"| {name} | {cost.Cpu.TotalSeconds:F2} | {cost.Cpu / walk.Cpu:F2} | {cost.Megabytes:F0} | {peak} | {findings} |");

    /// <summary>What a process of its own prints.</summary>
    public static string Start(params string[] arguments)
    {
        // The tool's own setting of the collector, in hexadecimal, for both sides of each ratio.
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, Environment = { ["DOTNET_GCGen0MaxBudget"] = "600000" } };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // Findings are no failure; that there was nothing to judge is one.
        return process.ExitCode is 0 or 1 ? text.Trim() : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static string Peak(string step) => (long.Parse(Start(typeof(VerifierBench).Assembly.Location, "child", step), System.Globalization.CultureInfo.InvariantCulture) / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Verify(IReadOnlyList<string> files, BenchCore core)
    {
        var catalog = CatalogReader.Read(core.Catalog).Catalog ?? throw new InvalidOperationException("the catalog does not read");
        var result = Verifier.Verify(files, new VerificationOptions { Cores = core.Files(), Catalogs = [catalog] });
        if (result.Assemblies.Count < files.Count / 2)
            throw new InvalidOperationException($"only {result.Assemblies.Count} of {files.Count} were judged");
        return result.Findings.Count;
    }

    private static int Hash(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            SHA256.HashData(stream);
        }

        return files.Count;
    }

    private static List<string> Files() => [.. Directory.EnumerateFiles(Setting.Shared, "*.dll", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Setting.Sdk, "Roslyn"), "*.dll", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Setting.Sdk, "*.dll"))
        .Where(f => !f.EndsWith(".resources.dll", StringComparison.Ordinal) && IsManaged(f)).Order(StringComparer.Ordinal)];

    private static bool IsManaged(string file)
    {
        using var pe = new PEReader(File.OpenRead(file));
        try
        {
            return pe.HasMetadata && pe.PEHeaders.CorHeader is not null;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
