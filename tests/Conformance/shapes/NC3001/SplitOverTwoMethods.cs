// One class, two patched members: two findings.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator))] // expect: NC3001, NC3001
public static class FeePatches
{
    [HarmonyPatch("Check"), HarmonyPrefix]
    public static bool SkipCheck() => false;

    [HarmonyPatch("Discount"), HarmonyPostfix]
    public static void Discount(ref decimal __result) => __result += 10m;
}
