// Originals of own types from properties, constructors, method groups and expressions.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class OwnFees
{
    public decimal Rate { get; set; } = FeeCalculator.Round(1m);

    public static decimal Round(decimal fee) => FeeCalculator.Round(fee);

    public static void Start(Harmony harmony)
    {
        var prefix = new HarmonyMethod(typeof(OwnFees), nameof(Round));
        harmony.Patch(typeof(OwnFees).GetProperty("Rate").GetGetMethod(), prefix);
        harmony.Patch(typeof(OwnFees).GetConstructors()[0], prefix);
        harmony.Patch(((Func<decimal, decimal>)Round).Method, prefix);
        harmony.Patch(SymbolExtensions.GetMethodInfo<OwnFees>(f => Round(f.Rate)), prefix);
    }
}
