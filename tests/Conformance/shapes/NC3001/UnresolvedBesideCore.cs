// An assembly that patches a core also patches what only a file tells: once, at the first such call.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.IO;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class FromFile
{
    public static void Start(Harmony harmony)
    {
        harmony.Patch(typeof(FeeCalculator).GetMethod("Round")); // expect: NC3001
        foreach (var line in File.ReadLines("patches.txt"))
        {
            var parts = line.Split(':');
            harmony.Patch(AccessTools.Method(AccessTools.TypeByName(parts[0]), parts[1])); // expect: NC3001 unresolved
        }

        harmony.Patch(Type.GetType(Environment.GetEnvironmentVariable("ACME_TYPE")).GetMethod("Run"));
        harmony.Patch(typeof(Console).GetMethod(File.ReadAllText("method.txt")));
    }
}
