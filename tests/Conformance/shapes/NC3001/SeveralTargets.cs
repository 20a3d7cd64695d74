// Two complete attributes on one class are two patches; a method that repeats its class's target is none more.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
[HarmonyPatch(typeof(FeeResult), "Fee", MethodType.Getter)] // expect: NC3001
public static class SeveralTargets
{
    [HarmonyPrefix]
    public static bool Before() => false;

    [HarmonyPostfix]
    public static void After()
    {
    }
}
