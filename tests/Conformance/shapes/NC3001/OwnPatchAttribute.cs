// Attributes of the vendor's own that derive from Harmony's: what they are given, and what they say to their base.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AcmePatchAttribute : HarmonyPatch
{
    public AcmePatchAttribute(Type type, string method)
        : base(type, method)
    {
    }
}

public sealed class FeePatchAttribute : HarmonyPatch
{
    public FeePatchAttribute()
        : base(typeof(FeeCalculator), "Round") // expect: NC3001
    {
    }
}

public sealed class SettledPatchAttribute(Type type, string method) : AcmePatchAttribute(type, method);

[AcmePatch(typeof(FeeCalculator), nameof(FeeCalculator.Explain))] // expect: NC3001
public static class ExplainPatch
{
    public static bool Prefix() => false;
}

[SettledPatch(typeof(FeeResult), "ToString")] // expect: NC3001
public static class ResultPatch
{
    public static bool Prefix() => false;
}

[FeePatch]
public static class RoundPatch
{
    public static bool Prefix() => false;
}

[AcmePatch(typeof(OwnTarget), "Run")]
public static class OwnTarget
{
    public static void Run()
    {
    }
}
