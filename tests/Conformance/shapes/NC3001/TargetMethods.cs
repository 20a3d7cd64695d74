// Several targets from an iterator, one finding for each look-up.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Collections.Generic;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch]
public static class ManyPatch
{
    [HarmonyTargetMethods]
    public static IEnumerable<MethodBase> Targets()
    {
        yield return AccessTools.Method(typeof(FeeCalculator), "Discount"); // expect: NC3001
        yield return AccessTools.PropertyGetter(typeof(FeeResult), "Fee"); // expect: NC3001
        yield return AccessTools.Method(typeof(System.Math), "Abs");
    }

    public static void Postfix()
    {
    }
}
