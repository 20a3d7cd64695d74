// The class names the type, the method the member: they merge, at the attribute that names the type.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator))] // expect: NC3001
public static class FeePatch
{
    [HarmonyPatch("Check")]
    [HarmonyPrefix]
    public static bool Skip() => false;
}
