using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace NoCustomization.Benchmarks;

/// <summary>
/// What verified loading costs: a plugin bare in a load context, the same handed to the host unverified, and from a folder, verified. Each in processes of its own, in turn: the first loading is cold, the
/// others warm.
/// </summary>
internal sealed class LoadBench(TextWriter output)
{
    private const int Processes = 5;
    private const int Warm = 9;

    private static readonly (string Side, string What)[] s_sides = [("bare", "an AssemblyLoadContext"), ("host", "the same, then the host, unverified"), ("folder", "`AddExtensionsFrom`: verified, loaded, started")];

    public void Run()
    {
        output.WriteLine();
        output.WriteLine("| plugin, MB with dependencies | loaded by | cold ms | beside bare | cold kB | beside bare | warm ms | beside bare | warm kB | beside bare |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        using var small = PluginFolder.Small();
        using var large = PluginFolder.Large();
        foreach (var plugin in new[] { small, large })
        {
            var runs = s_sides.Select(_ => new List<Loading>()).ToArray();
            for (var i = 0; i < Processes; i++)
            {
                for (var side = 0; side < runs.Length; side++)
                    runs[side].Add(Loading.Parse(VerifierBench.Start(typeof(LoadBench).Assembly.Location, "load", s_sides[side].Side, plugin.Root, plugin.Name)));
            }

            var bare = Loading.Median(runs[0]);
            for (var side = 0; side < runs.Length; side++)
                Row(plugin, s_sides[side].What, Loading.Median(runs[side]), bare);
        }
    }

    /// <summary>One side in a process of its own: prints what the first loading cost, and the median of further ones.</summary>
    public static void Child(string side, string root, string name)
    {
        var (coldMs, coldBytes) = Time(side, root, name);
        var warm = new (double Ms, double Bytes)[Warm];
        for (var i = 0; i < Warm; i++)
            warm[i] = Time(side, root, name);
        Console.WriteLine(new Loading(coldMs, coldBytes, Loading.Middle(warm.Select(w => w.Ms)), Loading.Middle(warm.Select(w => w.Bytes))));
    }

    private static (double Ms, double Bytes) Time(string side, string root, string name)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var begun = Stopwatch.GetTimestamp();
        using var loaded = side switch
        {
            "bare" => Bare(root, name),
            "host" => Host(host => host.AddExtensions(PluginContext.Load(root, name))),
            _ => Host(host => host.AddExtensionsFrom(root)),
        };
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return (took, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private static ServiceProvider? Bare(string root, string name)
    {
        var assembly = PluginContext.Load(root, name);
        _ = (IVendorExtension)Activator.CreateInstance(assembly.GetType(PluginFolder.Entry, throwOnError: true)!)!;
        return null;
    }

    private static ServiceProvider Host(Action<ExtensionHostBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddStandardPackage(typeof(LoadBench).Assembly));
        var provider = services.BuildServiceProvider();
        var extension = provider.GetRequiredService<IExtensionInventory>().Extensions.Single();
        return extension.Runs ? provider : throw new InvalidOperationException(string.Join('\n', extension.Reasons));
    }

    private void Row(PluginFolder plugin, string what, Loading loading, Loading bare) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {plugin.What}, {plugin.Bytes / 1e6:F3} | {what} | {loading.ColdMs:F1} | {loading.ColdMs / bare.ColdMs:F1} | {loading.ColdBytes / 1e3:F0} | {loading.ColdBytes / bare.ColdBytes:F0} | {loading.WarmMs:F2} | {loading.WarmMs / bare.WarmMs:F1} | {loading.WarmBytes / 1e3:F0} | {loading.WarmBytes / bare.WarmBytes:F0} |"));

    /// <summary>What loading cost in one process, or in the middle of several.</summary>
    private readonly record struct Loading(double ColdMs, double ColdBytes, double WarmMs, double WarmBytes)
    {
        public static Loading Parse(string text)
        {
            var parts = text.Split(' ');
            return parts.Length == 4
                ? new(Number(parts[0]), Number(parts[1]), Number(parts[2]), Number(parts[3]))
                : throw new InvalidOperationException("A process that should load a plugin failed: " + text);
        }

        public static Loading Median(IReadOnlyCollection<Loading> runs) =>
            new(Middle(runs.Select(r => r.ColdMs)), Middle(runs.Select(r => r.ColdBytes)), Middle(runs.Select(r => r.WarmMs)), Middle(runs.Select(r => r.WarmBytes)));

        public static double Middle(IEnumerable<double> values)
        {
            var sorted = values.Order().ToArray();
            return sorted[sorted.Length / 2];
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ColdMs:R} {ColdBytes:R} {WarmMs:R} {WarmBytes:R}");

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
