// Patches that happen sometimes: behind a setting, a version, a null test, in a try.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Sometimes
{
    public static void Start(Harmony harmony, bool free)
    {
        if (Environment.GetEnvironmentVariable("ACME_FREE") == "1")
            harmony.Patch(typeof(FeeCalculator).GetMethod("Round")); // expect: NC3001
        if (typeof(FeeCalculator).Assembly.GetName().Version >= new Version(2, 0) && typeof(FeeCalculator).GetMethod("Steps") is { } steps)
            harmony.Patch(steps); // expect: NC3001
        var type = free ? typeof(FeeCalculator) : typeof(Sometimes);
        harmony.Patch(AccessTools.Method(type, "Start")); // expect: NC3001
        try
        {
            harmony.Patch(typeof(FeeCalculator).GetProperty("Rate")?.GetSetMethod(true)); // expect: NC3001
        }
        catch (Exception e) when (e is AmbiguousMatchException)
        {
        }

        MethodInfo original = null;
        if (free)
            original = typeof(FeeCalculator).GetMethod("Explain");
        if (original != null)
            harmony.Patch(original); // expect: NC3001
    }
}
