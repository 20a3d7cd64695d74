// A look-up and the patch that uses it are two calls.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class TwoSteps
{
    public static void Start(Harmony harmony)
    {
        var original = AccessTools.Method(typeof(FeeCalculator), "Discount"); // expect: NC3001
        harmony.Patch(original, new HarmonyMethod(typeof(TwoSteps), nameof(Before))); // expect: NC3001
    }

    public static bool Before() => false;
}
