// The original waits in a local of the same method.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Boot
{
    public static void Start(Harmony harmony)
    {
        var original = typeof(FeeCalculator).GetMethod("Round");
        var prefix = new HarmonyMethod(typeof(Boot), nameof(Before));
        harmony.Patch(original, prefix: prefix); // expect: NC3001
    }

    public static bool Before() => false;
}
