// A private method of the core, named in a string, with its parameter types.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), "Discount", typeof(int))] // expect: NC3001
internal static class DiscountPatch
{
    private static bool Prefix(ref decimal __result)
    {
        __result = 50m;
        return false;
    }
}
