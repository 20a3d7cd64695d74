// The class is bare; the target comes from a method that looks it up.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch]
public static class LookedUpPatch
{
    public static MethodBase TargetMethod() =>
        AccessTools.Method(typeof(FeeCalculator), "Discount"); // expect: NC3001

    public static bool Prefix() => false;
}
