// Own classes named like the libraries', given core types, and own types named like the core's.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using Tesuryo;

namespace Acme.Tesuryo
{
    public class FeeCalculator
    {
        public decimal Round(decimal fee) => fee;
    }
}

namespace Acme.Music
{
    public sealed class Harmony
    {
        public void Patch(MethodBase original) => Console.WriteLine(original?.Name);

        public void PatchAll(Type type) => Console.WriteLine(type.Name);
    }

    public sealed class Hook(MethodBase source)
    {
        public MethodBase Source => source;
    }

    public static class Uses
    {
        public static void Run(Harmony harmony, HarmonyLib.Harmony library)
        {
            harmony.Patch(typeof(FeeCalculator).GetMethod("Round"));
            harmony.PatchAll(typeof(FeeCalculator));
            Console.WriteLine(new Hook(typeof(FeeCalculator).GetMethod("Round")).Source);
            library.Patch(typeof(Acme.Tesuryo.FeeCalculator).GetMethod("Round"));
            library.Patch(HarmonyLib.AccessTools.Method("Acme.Tesuryo.FeeCalculator:Round"));
        }
    }
}
