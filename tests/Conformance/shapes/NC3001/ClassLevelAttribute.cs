// The plainest patch: type and method at the class.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), nameof(FeeCalculator.Rate), MethodType.Getter)] // expect: NC3001
public static class RatePatch
{
    public static void Postfix(ref decimal __result) => __result = 0.5m;
}
