// Every method of a core type: the type is the target.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator))] // expect: NC3001
[HarmonyPatchAll]
public static class EveryMethod
{
    public static void Prefix()
    {
    }
}
