// A transpiler rewrites the body of a core method.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Collections.Generic;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(SeniorFeeCalculator), nameof(SeniorFeeCalculator.Calculate), typeof(int))] // expect: NC3001
[HarmonyPatchCategory("senior")]
public static class SeniorTranspiler
{
    public static IEnumerable<CodeInstruction> Transpiler(IEnumerable<CodeInstruction> instructions)
    {
        foreach (var instruction in instructions)
            yield return instruction;
    }
}
