// Attributes stacked on one class merge into one patch.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch("Calculate")]
[HarmonyPatch(typeof(FeeCalculator))] // expect: NC3001
[HarmonyPatch(new[] { typeof(string), typeof(int) })]
public static class CertificatePatch
{
    public static void Postfix(ref decimal __result) => __result = 0m;
}
