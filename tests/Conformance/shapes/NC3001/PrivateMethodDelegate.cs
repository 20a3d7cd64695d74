// A delegate type bound to a private core method.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyDelegate(typeof(FeeCalculator), "Discount")] // expect: NC3001
public delegate decimal DiscountOf(int copies);
