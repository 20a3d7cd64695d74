// A wrapper of the vendor's takes type and name: the call that brings the core in is the patch.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class Patcher(Harmony harmony)
{
    public void Prefix(Type type, string method, string prefix) =>
        harmony.Patch(AccessTools.Method(type, method), prefix: new HarmonyMethod(typeof(Patcher), prefix));

    public void ByReflection(Type type, string method)
    {
        var original = type.GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic);
        if (original is null)
            throw new MissingMethodException(method);
        harmony.Patch(original);
    }

    public void Skip(Type type, string method) => Prefix(type, method, nameof(Never));

    private static void Never()
    {
    }

    public void Start()
    {
        Prefix(typeof(FeeCalculator), "Round", nameof(Never)); // expect: NC3001
        ByReflection(typeof(FeeCalculator), "Discount"); // expect: NC3001
        Skip(typeof(FeeCalculator), nameof(FeeCalculator.Explain)); // expect: NC3001
        Skip(method: "Start", type: typeof(Patcher));
        Prefix(typeof(Console), "WriteLine", nameof(Never));
    }
}
