// Reverse patches made by calls.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Borrow
{
    public static void Start(Harmony harmony)
    {
        var standIn = new HarmonyMethod(typeof(Borrow), nameof(Discount));
        Harmony.ReversePatch(AccessTools.Method(typeof(FeeCalculator), "Discount"), standIn); // expect: NC3001
        harmony.CreateReversePatcher(typeof(FeeCalculator).GetMethod("Round"), standIn).Patch(); // expect: NC3001
    }

    public static decimal Discount(object instance, int copies) => 0m;
}
