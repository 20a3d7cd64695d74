// Version 1 lives in another namespace and is the same tool.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/harmony1/0Harmony.cs
using Harmony;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
public static class OldPatch
{
    public static bool Prefix() => false;
}

public static class OldBoot
{
    public static void Start()
    {
        var harmony = HarmonyInstance.Create("acme.old");
        harmony.Patch(typeof(FeeCalculator).GetMethod("Check"), new HarmonyMethod(typeof(OldPatch), "Prefix")); // expect: NC3001
    }
}
