// Patching own methods whose parameters are of core types: the core is not the target.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class Desk
{
    public decimal Serve(FeeCalculator calculator, int copies) => calculator.Calculate(copies);
}

[HarmonyPatch(typeof(Desk), "Serve", typeof(FeeCalculator), typeof(int))]
public static class ServePatch
{
    public static bool Prefix(FeeCalculator calculator) => calculator != null;

    public static MethodInfo Find() => AccessTools.Method(typeof(Desk), "Serve", new Type[] { typeof(FeeCalculator), typeof(int) });

    public static object Run(Desk desk, FeeCalculator calculator) => Traverse.Create(desk).Method("Serve", calculator, 2).GetValue();
}
