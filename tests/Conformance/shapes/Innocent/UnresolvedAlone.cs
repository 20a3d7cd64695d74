// Targets that only a file tells, in an assembly that patches no core.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.IO;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FromFile), "Fee")]
public static class FromFile
{
    public static decimal Fee(FeeCalculator calculator) => calculator.Rate;

    public static void Start(Harmony harmony)
    {
        foreach (var line in File.ReadLines("patches.txt"))
        {
            var parts = line.Split(':');
            harmony.Patch(AccessTools.Method(AccessTools.TypeByName(parts[0]), parts[1]));
        }

        harmony.Patch(Type.GetType(File.ReadAllText("type.txt")).GetMethod("Run"));
    }
}
