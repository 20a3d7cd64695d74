// The type's name comes from a constant, the member's from another.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;

namespace Acme.Patches;

[HarmonyPatch(Target.Type, Target.Method)] // expect: NC3001
public static class ConstantPatch
{
    public static bool Prefix() => false;
}

internal static class Target
{
    public const string Type = "Tesuryo." + "FeeCalculator";

    public const string Method = "Discount";
}
