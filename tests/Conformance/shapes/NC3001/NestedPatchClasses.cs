// Patch classes nested in one another, private ones as well.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class AllPatches
{
    [HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
    private static class RoundPatch
    {
        private static void Postfix(ref decimal __result) => __result += 1m;
    }

    [HarmonyPatch(typeof(Surcharge), nameof(Surcharge.Limit))] // expect: NC3001
    private static class LimitPatch
    {
        private static bool Prefix() => false;
    }
}
