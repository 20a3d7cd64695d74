// Taking own patches back.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Own
{
    public static decimal Serve(FeeCalculator calculator) => calculator.Rate;

    public static void Stop(Harmony harmony)
    {
        harmony.Unpatch(typeof(Own).GetMethod(nameof(Serve)), HarmonyPatchType.Prefix);
        harmony.UnpatchAll(harmony.Id);
    }
}
