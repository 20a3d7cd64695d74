// Everything at the method; the class carries the bare marker.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch]
public static class MethodPatches
{
    [HarmonyPostfix]
    [HarmonyPatch(typeof(FeeCalculator), nameof(FeeCalculator.Explain))] // expect: NC3001
    public static void Explained(FeeResult __result) => __result.Fee = 1m;
}
