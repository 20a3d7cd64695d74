// Every way to begin a traverse.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Traverses
{
    public static object Generic() => Traverse.Create<FeeCalculator>().Field("rate").GetValue(); // expect: NC3001

    public static object Named() => Traverse.CreateWithType("Tesuryo.FeeCalculator").Field("rate").GetValue(); // expect: NC3001

    public static object Created(FeeCalculator calculator) => new Traverse(calculator).Field("rate").GetValue(); // expect: NC3001

    public static object OfType() => new Traverse(typeof(FeeCalculator)); // expect: NC3001

    public static decimal Upcast(SeniorFeeCalculator calculator) => Traverse.Create((object)calculator).Field("rate").GetValue<decimal>(); // expect: NC3001
}
