// The type's name comes from a constant, the member's from another.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(Target.Type, Target.Method)] // expect: NC3001
public static class ConstantPatch
{
    public static bool Prefix(FeeCalculator __instance) => __instance.Rate > 1m;
}

internal static class Target
{
    public const string Type = "Tesuryo." + "FeeCalculator";

    public const string Method = "Discount";
}
