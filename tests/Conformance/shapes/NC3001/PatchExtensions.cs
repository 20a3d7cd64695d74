// Extension methods of the vendor's over Harmony and over types.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class PatchExtensions
{
    public static Harmony Skip(this Harmony harmony, Type type, string method)
    {
        harmony.Patch(AccessTools.Method(type, method), prefix: new HarmonyMethod(typeof(PatchExtensions), nameof(Never)));
        return harmony;
    }

    public static void PatchWith(this MethodBase original, Harmony harmony, Delegate prefix) => harmony.Patch(original, new HarmonyMethod(prefix.Method));

    private static bool Never() => false;

    public static void Start(Harmony harmony)
    {
        harmony.Skip(typeof(FeeCalculator), "Round"); // expect: NC3001
        typeof(FeeCalculator).GetMethod("Steps").PatchWith(harmony, Never); // expect: NC3001
        PatchExtensions.Skip(harmony, typeof(FeeResult), "get_Fee"); // expect: NC3001
        harmony.Skip(typeof(PatchExtensions), "Start");
        typeof(Math).GetMethod("Sqrt").PatchWith(harmony, Never);
    }
}
