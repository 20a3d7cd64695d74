// A look-up inside the patching call is part of it.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Boot
{
    public static void Start(Harmony harmony)
    {
        harmony.Patch( // expect: NC3001
            AccessTools.Method(typeof(FeeCalculator), "Discount"),
            postfix: new HarmonyMethod(AccessTools.Method(typeof(Boot), nameof(After))));
        harmony.CreateProcessor(AccessTools.DeclaredMethod(typeof(FeeResult), "get_Fee")).AddPrefix(new HarmonyMethod(typeof(Boot), nameof(After))).Patch(); // expect: NC3001
    }

    public static void After()
    {
    }
}
