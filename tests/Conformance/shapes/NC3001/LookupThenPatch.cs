// A look-up has the finding; the patch to which a local passes on what was found is no second one.
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
        harmony.Patch(original, new HarmonyMethod(typeof(TwoSteps), nameof(Before)));
    }

    public static bool Before() => false;
}
