// A reverse patch copies a private core method into the vendor's code.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Borrowed
{
    [HarmonyReversePatch]
    [HarmonyPatch(typeof(FeeCalculator), "Discount")] // expect: NC3001
    public static decimal Discount(FeeCalculator instance, int copies) => throw new NotImplementedException();
}
