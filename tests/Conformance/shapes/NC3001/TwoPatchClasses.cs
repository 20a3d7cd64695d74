// Own and core targets side by side: only the core's counts.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(TwoPatches), "Own")]
public static class TwoPatches
{
    public static void Own()
    {
    }

    [HarmonyPatch(typeof(FeeCalculator), "Check")] // expect: NC3001
    public static class Nested
    {
        public static bool Prefix() => false;
    }
}
