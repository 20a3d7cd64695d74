// The type comes from the name of an assembly, from an object, from one of two places.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class ByText
{
    public static object Qualified() => AccessTools.Method(Type.GetType("Tesuryo.FeeCalculator, Tesuryo"), "Discount"); // expect: NC3001

    public static object FromAssembly() => AccessTools.Field(typeof(FeeResult).Assembly.GetType("Tesuryo.FeeCalculator"), "rate"); // expect: NC3001

    public static object FromObject(FeeCalculator calculator) => AccessTools.Method(calculator.GetType(), "Discount"); // expect: NC3001

    public static object Chosen(Type other) => AccessTools.Method(other ?? typeof(FeeCalculator), "Discount"); // expect: NC3001
}
