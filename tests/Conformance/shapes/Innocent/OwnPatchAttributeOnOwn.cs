// An attribute that derives from Harmony's, given own and framework types alone.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class AcmePatchAttribute(Type type, string method) : HarmonyPatch(type, method)
{
    public Type Replaces { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsAttribute(Type core) : HarmonyAttribute
{
    public Type Core => core;
}

[AcmePatch(typeof(Desk), "Serve", Replaces = typeof(FeeCalculator))]
[Reads(typeof(FeeCalculator))]
public sealed class Desk
{
    public decimal Serve(FeeCalculator calculator) => calculator.Rate;
}

[AcmePatch(typeof(Console), "Beep")]
public static class BeepPatch
{
    public static bool Prefix() => false;
}
