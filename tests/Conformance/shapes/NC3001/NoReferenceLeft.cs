// A patch that names the core in a string alone: the compiled assembly refers to the patcher alone, and reaches the core all the same.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;

namespace Acme.Patches;

[HarmonyPatch("Tesuryo.FeeCalculator", "Discount")] // expect: NC3001
public static class StringPatch
{
    public static bool Prefix() => false;
}
