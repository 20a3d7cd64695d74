// The original is named by code: a method group's method, an expression.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class ByCode
{
    public static void Start(Harmony harmony)
    {
        var prefix = new HarmonyMethod(typeof(ByCode), nameof(Before));
        harmony.Patch(((Func<decimal, decimal>)FeeCalculator.Round).Method, prefix); // expect: NC3001
        harmony.Patch(SymbolExtensions.GetMethodInfo<FeeCalculator>(c => c.Calculate(1)), prefix); // expect: NC3001
    }

    public static bool Before() => false;
}
