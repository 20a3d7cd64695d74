// Names put together from constants.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Constants
{
    private const string Name = nameof(Tesuryo) + "." + nameof(FeeCalculator) + ":Discount";

    public static object Constant() => AccessTools.Method(Name); // expect: NC3001

    public static object Interpolated() => AccessTools.Method($"{nameof(Tesuryo)}.FeeCalculator:Discount"); // expect: NC3001

    public static object Bound() => AccessTools.MethodDelegate<Func<int, decimal>>("Tesuryo.FeeCalculator:Discount"); // expect: NC3001

    public static decimal Free(FeeCalculator calculator) => calculator.Rate;
}
