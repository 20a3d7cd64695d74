// Originals out of all methods of a core type.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Linq;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Queries
{
    public static void Start(Harmony harmony)
    {
        foreach (var method in typeof(FeeCalculator).GetMethods())
            harmony.Patch(method); // expect: NC3001
        foreach (var method in typeof(FeeCalculator).GetMethods().Where(m => m.Name.StartsWith("Calc")).OrderBy(m => m.Name))
            harmony.Patch(method); // expect: NC3001
        harmony.Patch(typeof(FeeCalculator).GetMethods().First(m => m.Name == "Round" && m.IsStatic)); // expect: NC3001
        var last = typeof(FeeCalculator).GetMethods().OrderBy(m => m.Name).Last();
        harmony.Patch(last); // expect: NC3001
        typeof(FeeResult).GetMethods().ToList().ForEach(m => harmony.Patch(m)); // expect: NC3001
        foreach (var constructor in from c in typeof(FeeCalculator).GetConstructors() where c.IsPublic select c)
            harmony.Patch(constructor); // expect: NC3001
        foreach (var property in typeof(FeeResult).GetProperties())
            harmony.Patch(property.GetMethod); // expect: NC3001
    }
}
