// A wrapper that keeps the type in a field: each patch through it is one.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class PatchSet
{
    private readonly Harmony harmony = new("acme.set");
    private readonly Type type;

    public PatchSet(Type type) => this.type = type;

    public PatchSet Before(string method, Delegate prefix)
    {
        harmony.Patch(AccessTools.Method(type, method), new HarmonyMethod(prefix.Method));
        return this;
    }
}

public static class Boot
{
    private static bool Skip() => false;

    public static void Start()
    {
        var fees = new PatchSet(typeof(FeeCalculator));
        fees.Before("Discount", Skip); // expect: NC3001
        fees.Before("Round", Skip); // expect: NC3001
        new PatchSet(typeof(FeeResult)).Before("get_Fee", Skip); // expect: NC3001
        new PatchSet(typeof(Boot)).Before("Start", Skip);
        new PatchSet(typeof(Console)).Before("WriteLine", Skip);
    }
}
