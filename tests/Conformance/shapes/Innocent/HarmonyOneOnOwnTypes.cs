// Version 1 of the patcher on own types.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/harmony1/0Harmony.cs
using Harmony;
using Tesuryo;

namespace Acme.Patches;

public static class Own
{
    public static decimal Round(FeeCalculator calculator) => calculator.Rate;
}

[HarmonyPatch(typeof(Own), "Round")]
public static class OwnPatch
{
    public static bool Prefix() => true;

    public static void Start() =>
        HarmonyInstance.Create("acme").Patch(AccessTools.Method(typeof(Own), "Round"), new HarmonyMethod(typeof(OwnPatch), "Prefix"));
}
