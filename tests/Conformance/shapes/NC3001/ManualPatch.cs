// A patch made by a call, the original looked up in the same expression.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Boot
{
    public static void Start()
    {
        var harmony = new Harmony("acme.fees");
        harmony.Patch(typeof(FeeCalculator).GetMethod("Round"), new HarmonyMethod(typeof(Boot), nameof(Before))); // expect: NC3001
    }

    public static bool Before() => false;
}
