// Targets given as a list, a query, an array, by a helper, in a loop.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch]
public static class ByQuery
{
    public static IEnumerable<MethodBase> TargetMethods() =>
        typeof(FeeCalculator).GetMethods().Where(m => m.Name.StartsWith("Calc")); // expect: NC3001

    public static void Prefix()
    {
    }
}

[HarmonyPatch]
public static class ByList
{
    public static IEnumerable<MethodBase> TargetMethods()
    {
        var list = new List<MethodBase>();
        list.Add(typeof(ByList).GetMethod("Prefix"));
        foreach (var method in typeof(FeeResult).GetMethods())
            list.Add(method);
        return list; // expect: NC3001
    }

    public static void Prefix()
    {
    }
}

[HarmonyPatch]
public static class ByLoop
{
    public static IEnumerable<MethodBase> TargetMethods()
    {
        foreach (var method in typeof(FeeCalculator).GetMethods())
            yield return method; // expect: NC3001
    }

    public static void Prefix()
    {
    }
}

[HarmonyPatch]
public static class ByHelper
{
    private static MethodBase Find(string name) => typeof(FeeCalculator).GetMethod(name);

    public static MethodBase TargetMethod() => Find("Explain"); // expect: NC3001

    public static void Prefix()
    {
    }
}

[HarmonyPatch]
public static class OfOwn
{
    public static IEnumerable<MethodBase> TargetMethods() => typeof(OfOwn).GetMethods().Where(m => m.Name == "Prefix");

    public static void Prefix()
    {
    }
}
