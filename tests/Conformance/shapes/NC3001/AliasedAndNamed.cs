// An alias for the attribute, named arguments out of order, a patch class that is a struct.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;
using HP = HarmonyLib.HarmonyPatch;

namespace Acme.Patches;

[HP(methodName: "Round", declaringType: typeof(FeeCalculator))] // expect: NC3001
public static class Aliased
{
    public static bool Prefix() => false;
}

[HarmonyPatch(typeof(FeeCalculator), MethodType.Constructor, typeof(decimal))] // expect: NC3001
public struct Structure
{
    public static void Postfix()
    {
    }

    public static object Find() => AccessTools.Method(name: "Discount", type: typeof(FeeCalculator)); // expect: NC3001
}
