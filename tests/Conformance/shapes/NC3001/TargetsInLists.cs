// Originals and types kept in arrays, lists and dictionaries, patched in a loop.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Collections.Generic;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Loops
{
    private static readonly Type[] Closed = { typeof(Loops), typeof(FeeCalculator) };

    public static void Start(Harmony harmony)
    {
        foreach (var original in new[] { typeof(Loops).GetMethod("Start"), typeof(FeeCalculator).GetMethod("Round") })
            harmony.Patch(original); // expect: NC3001
        foreach (var name in new[] { "Round", "Steps" })
            harmony.Patch(typeof(FeeCalculator).GetMethod(name)); // expect: NC3001
        foreach (var type in Closed)
            harmony.Patch(type.GetMethod("ToString")); // expect: NC3001
        var list = new List<MethodBase> { typeof(FeeCalculator).GetMethod("Explain") };
        for (var i = 0; i < list.Count; i++)
            harmony.Patch(list[i]); // expect: NC3001
    }
}
