// Own and framework types named in texts, and texts that are no full names.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class ByText
{
    public static object Own() => AccessTools.Method("Acme.Patches.ByText:Own");

    public static object Framework() => AccessTools.Method(Type.GetType("System.Math"), "Abs");

    public static object Simple() => AccessTools.Method("FeeCalculator:Discount");

    public static object OwnObject(Box box) => AccessTools.Field(box.GetType(), "fees");

    public sealed class Box
    {
        public FeeCalculator Fees { get; set; }
    }
}
