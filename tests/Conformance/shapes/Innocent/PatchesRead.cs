// What is patched, and how, is only read: for a report, for a diagnosis, for the documentation.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs, ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using System.Linq;
using HarmonyLib;
using MonoMod.RuntimeDetour;
using MonoMod.Utils;
using Tesuryo;

namespace Acme.Reports;

public static class PatchReport
{
    public static void Write()
    {
        Console.WriteLine(Harmony.GetPatchInfo(typeof(FeeCalculator).GetMethod("Round")));
        Console.WriteLine(PatchProcessor.GetPatchInfo(typeof(FeeCalculator).GetMethod("Steps")));
        Console.WriteLine(PatchProcessor.GetOriginalInstructions(typeof(FeeCalculator).GetMethod("Round")).Count);
        Console.WriteLine(DetourManager.GetDetourInfo(typeof(FeeCalculator).GetMethod("Round")).HasActiveCall);
        Console.WriteLine(typeof(FeeCalculator).GetMethod("Round").FullDescription() + typeof(FeeCalculator).GetMethod("Steps").GetID());
        foreach (var method in Harmony.GetAllPatchedMethods().Where(m => m.DeclaringType == typeof(FeeCalculator)))
            Console.WriteLine(method.Name);
        foreach (var name in AccessTools.GetMethodNames(typeof(FeeCalculator)).Concat(AccessTools.GetPropertyNames(typeof(FeeResult))))
            Console.WriteLine(name);
        Console.WriteLine(AccessTools.IsStruct(typeof(FeeResult)));
    }
}
