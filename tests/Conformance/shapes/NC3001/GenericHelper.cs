// The core type comes as a type argument of the vendor's helper, method or class.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class PatchOf<T>
{
    public static void Skip(Harmony harmony, string method) => harmony.Patch(AccessTools.Method(typeof(T), method), new HarmonyMethod(typeof(Never), "Before"));
}

public static class Never
{
    public static bool Before() => false;
}

public static class Generic
{
    private static readonly Harmony Harmony = new("acme.generic");

    private static void Skip<T>(string method) => Harmony.Patch(typeof(T).GetMethod(method), new HarmonyMethod(typeof(Never), "Before"));

    private static void SkipGetter<T>(string property)
        where T : class => Skip<T>("get_" + property);

    public static void Start()
    {
        Skip<FeeCalculator>("Round"); // expect: NC3001
        SkipGetter<FeeResult>(nameof(FeeResult.Fee)); // expect: NC3001
        PatchOf<FeeCalculator>.Skip(Harmony, "Steps"); // expect: NC3001
        Skip<string>("Trim");
        SkipGetter<Version>("Major");
        PatchOf<Own>.Skip(Harmony, "Run");
    }

    private sealed class Own
    {
        public FeeCalculator Run() => null;
    }
}
