// Every constructor of the attribute.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Forms
{
    [HarmonyPatch(typeof(FeeCalculator), new[] { typeof(string), typeof(int) })] // expect: NC3001
    [HarmonyPatch("Calculate")]
    private static class TypeAndArguments;

    [HarmonyPatch(typeof(FeeCalculator), "Calculate", new[] { typeof(int) }, new[] { ArgumentType.Normal })] // expect: NC3001
    private static class WithVariations;

    [HarmonyPatch(typeof(FeeCalculator), MethodType.Constructor)] // expect: NC3001
    private static class OfKind;

    [HarmonyPatch(typeof(FeeCalculator), MethodType.Constructor, new[] { typeof(decimal) }, new[] { ArgumentType.Normal })] // expect: NC3001
    private static class OfKindWithVariations;

    [HarmonyPatch(typeof(FeeCalculator))] // expect: NC3001, NC3001, NC3001, NC3001, NC3001
    private static class Split
    {
        [HarmonyPatch("Calculate", typeof(int))]
        private static void Arguments()
        {
        }

        [HarmonyPatch("Calculate", new[] { typeof(string), typeof(int) }, new[] { ArgumentType.Normal, ArgumentType.Normal })]
        private static void Variations()
        {
        }

        [HarmonyPatch("Rate", MethodType.Getter)]
        private static void Getter()
        {
        }

        [HarmonyPatch(MethodType.Constructor)]
        private static void Kind()
        {
        }

        [HarmonyPatch(MethodType.Constructor, typeof(decimal))]
        private static void KindAndArguments()
        {
        }
    }

    [HarmonyPatch("Tesuryo.FeeCalculator", "Steps", MethodType.Enumerator)] // expect: NC3001
    private static class OfText;

    [HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
    [HarmonyPatch(new[] { typeof(decimal) }, new[] { ArgumentType.Normal })]
    private static class Stacked;
}
