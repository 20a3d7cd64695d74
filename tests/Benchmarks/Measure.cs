using System;
using System.Diagnostics;

namespace NoCustomization.Benchmarks;

/// <summary>What one piece of work cost: bytes allocated in this process and processor time.</summary>
/// <param name="Bytes">Allocated bytes; repeats within a few tenths of a percent, whatever else the machine does.</param>
/// <param name="Cpu">Processor time; quote only ratios of one run.</param>
internal readonly record struct Cost(long Bytes, TimeSpan Cpu)
{
    public double Megabytes => Bytes / 1_000_000.0;

    public static Cost Extra(Cost with, Cost without) => new(with.Bytes - without.Bytes, with.Cpu - without.Cpu);

    public static string Ratio(Cost a, Cost b) => ((double)a.Bytes / b.Bytes).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}

internal static class Measure
{
    /// <summary>The best of several rounds; the first, uncounted, warms up.</summary>
    public static Cost Best(int rounds, Action work)
    {
        work();
        var best = new Cost(long.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < rounds; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            using var process = Process.GetCurrentProcess();
            var cpu = process.TotalProcessorTime;
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            work();
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            process.Refresh();
            cpu = process.TotalProcessorTime - cpu;
            best = new Cost(Math.Min(best.Bytes, bytes), cpu < best.Cpu ? cpu : best.Cpu);
        }

        return best;
    }
}
