// Type and name travel together: tuples, deconstruction, pairs of a dictionary, a record of the vendor's.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Collections.Generic;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed record Target(Type Type, string Method);

public static class Pairs
{
    public static void Start(Harmony harmony)
    {
        var (type, name) = (typeof(FeeCalculator), "Round");
        harmony.Patch(type.GetMethod(name)); // expect: NC3001
        foreach (var (owner, method) in new[] { (typeof(FeeCalculator), "Steps"), (typeof(Pairs), "Start") })
            harmony.Patch(owner.GetMethod(method)); // expect: NC3001
        foreach (var pair in new Dictionary<Type, string> { [typeof(FeeCalculator)] = "Explain", [typeof(Pairs)] = "Start" })
            harmony.Patch(pair.Key.GetMethod(pair.Value)); // expect: NC3001
        var target = new Target(typeof(FeeCalculator), "Round");
        harmony.Patch(target.Type.GetMethod(target.Method)); // expect: NC3001
        var own = (Type: typeof(Pairs), Name: "Start");
        harmony.Patch(own.Type.GetMethod(own.Name));
    }
}
