using HarmonyLib;
using Juki.Certificates;

namespace Kuro.Patches;

/// <summary>NC3001: changes the package at run time.</summary>
[HarmonyPatch(typeof(FeeCalculator), nameof(FeeCalculator.Calculate))]
public static class FeePatch
{
    public static void Postfix(ref decimal __result) => __result = 0;
}
