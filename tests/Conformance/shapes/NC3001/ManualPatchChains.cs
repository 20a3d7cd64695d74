// The original comes from a property, a constructor list, a processor made by hand.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Chains
{
    public static void Start(Harmony harmony)
    {
        var prefix = new HarmonyMethod(typeof(Chains), nameof(Before));
        harmony.Patch(typeof(FeeCalculator).GetProperty("Rate").GetGetMethod(), prefix); // expect: NC3001
        harmony.Patch(typeof(FeeCalculator).GetConstructors()[0], prefix); // expect: NC3001
        new PatchProcessor(harmony, typeof(FeeCalculator).GetMethod("Round")).AddPrefix(prefix).Patch(); // expect: NC3001
        harmony.Patch(postfix: prefix, original: typeof(SeniorFeeCalculator).GetMethod("Calculate", [typeof(int)])); // expect: NC3001
    }

    public static bool Before() => false;
}
