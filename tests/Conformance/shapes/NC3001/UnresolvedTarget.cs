// The unresolved target is given by a patch class's method, or through a helper.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.IO;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
public static class RoundPatch
{
    private static void Skip(Harmony harmony, Type type, string name) => harmony.Patch(AccessTools.Method(type, name));

    public static void Start(Harmony harmony)
    {
        Skip(harmony, typeof(RoundPatch), "Start");
        Skip(harmony, Type.GetType(File.ReadAllText("type.txt")), "Run"); // expect: NC3001 unresolved
    }
}
