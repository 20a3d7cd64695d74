// Patching the framework and a third party is not patching the core.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs, ../../stubs/JukiTools.cs
using System;
using System.Collections.Generic;
using HarmonyLib;

namespace Acme.Patches;

[HarmonyPatch(typeof(Console), nameof(Console.WriteLine), typeof(string))]
public static class ConsolePatch
{
    public static bool Prefix() => false;
}

[HarmonyPatch(typeof(JukiTools.FeeCalculator), "Calculate")]
public static class ToolPatch
{
    public static bool Prefix() => false;
}

[HarmonyPatch("JukiTools.FeeCalculator", "Calculate")]
public static class ToolStringPatch
{
    public static bool Prefix() => false;
}

[HarmonyPatch(typeof(List<Tesuryo.FeeCalculator>), "Add")]
public static class ListPatch
{
    public static bool Prefix() => false;
}
