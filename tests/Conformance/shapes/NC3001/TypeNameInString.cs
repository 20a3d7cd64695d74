// The core type comes as a string: its full name is known to the core.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch("Tesuryo.FeeCalculator", "Discount")] // expect: NC3001
public static class StringPatch
{
    public static bool Prefix(FeeCalculator __instance) => __instance.Rate > 1m;
}
