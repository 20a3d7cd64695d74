// The core's method takes the place of an own one, and is left as it is.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs, ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using HarmonyLib;
using MonoMod.RuntimeDetour;
using Tesuryo;

namespace Acme.Patches;

public static class Replaced
{
    public static decimal Round(decimal fee) => fee;

    private static void Redirect(Harmony harmony, Type from, Type to, string name) =>
        harmony.Patch(from.GetMethod(name), prefix: new HarmonyMethod(to, name));

    public static void Start(Harmony harmony)
    {
        harmony.Patch(typeof(Replaced).GetMethod("Round"), new HarmonyMethod(typeof(FeeCalculator), "Round"));
        harmony.Patch(typeof(Replaced).GetMethod("Round"), new HarmonyMethod(typeof(FeeCalculator).GetMethod("Round")));
        Redirect(harmony, typeof(Replaced), typeof(FeeCalculator), "Round");
        new Hook((Func<decimal, decimal>)Round, (Func<decimal, decimal>)FeeCalculator.Round);
        new Detour(typeof(Replaced).GetMethod("Round"), typeof(FeeCalculator).GetMethod("Round"));
        new NativeDetour(typeof(Replaced).GetMethod("Round"), typeof(FeeCalculator).GetMethod("Round"));
    }
}
