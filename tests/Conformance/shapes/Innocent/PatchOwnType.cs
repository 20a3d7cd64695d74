// Patching own types: all attribute forms, a manual patch, look-ups.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public class OwnFees
{
    private decimal rate = 1m;

    public FeeCalculator Inner { get; } = new();

    public decimal Calculate(int copies) => Inner.Calculate(copies) * rate;
}

[HarmonyPatch(typeof(OwnFees), nameof(OwnFees.Calculate))]
public static class OwnPatch
{
    public static bool Prefix(OwnFees __instance) => __instance.Inner != null;
}

[HarmonyPatch(typeof(OwnFees))]
public static class SplitPatch
{
    [HarmonyPatch("Calculate"), HarmonyPostfix]
    public static void After(FeeCalculator __instance)
    {
    }

    public static void Start(Harmony harmony) =>
        harmony.Patch(AccessTools.Method(typeof(OwnFees), "Calculate"), new HarmonyMethod(typeof(OwnPatch), "Prefix"));
}
