// Lists, pairs and queries of own and framework methods; core types are only among the parameters.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Lists
{
    private static readonly Type[] CoreTypes = { typeof(FeeCalculator), typeof(FeeResult) };

    public static decimal Serve(FeeCalculator calculator) => calculator.Rate;

    public static void Start(Harmony harmony)
    {
        foreach (var original in new[] { typeof(Lists).GetMethod("Start"), typeof(Math).GetMethod("Sqrt") })
            harmony.Patch(original);
        foreach (var (owner, name) in new[] { (typeof(Lists), "Serve"), (typeof(Console), "Beep") })
            harmony.Patch(owner.GetMethod(name));
        foreach (var pair in new Dictionary<string, Type> { ["Serve"] = typeof(Lists) })
            harmony.Patch(AccessTools.Method(pair.Value, pair.Key));
        foreach (var method in typeof(Lists).GetMethods().Where(m => m.GetParameters().Any(p => CoreTypes.Contains(p.ParameterType))))
            harmony.Patch(method);
        var list = new List<MethodBase> { typeof(Lists).GetMethod("Serve", [typeof(FeeCalculator)]) };
        list.ForEach(m => harmony.Patch(m));
        Console.WriteLine(string.Join(",", CoreTypes.Select(t => t.Name)));
    }
}
