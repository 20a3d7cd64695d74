// The look-ups as extension methods, by a predicate, of all at once; instructions that reach a core member.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Collections.Generic;
using System.Linq;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Extended
{
    public static object Method() => typeof(FeeCalculator).Method("Discount"); // expect: NC3001

    public static object Getter() => typeof(FeeCalculator).PropertyGetter("Rate"); // expect: NC3001

    public static object Created() => typeof(FeeCalculator).Constructor(new[] { typeof(decimal) }); // expect: NC3001

    public static object First() => AccessTools.FirstMethod(typeof(FeeCalculator), m => m.Name == "Discount"); // expect: NC3001

    public static object All() => AccessTools.GetDeclaredMethods(typeof(FeeCalculator)).First(); // expect: NC3001

    public static IEnumerable<CodeInstruction> Transpiler(IEnumerable<CodeInstruction> instructions)
    {
        yield return CodeInstruction.Call(typeof(FeeCalculator), "Discount"); // expect: NC3001
        yield return CodeInstruction.LoadField(typeof(FeeCalculator), "rate"); // expect: NC3001
        yield return CodeInstruction.Call("Tesuryo.FeeCalculator:Check"); // expect: NC3001
        yield return CodeInstruction.Call(typeof(Extended), "All");
    }

    public static object Own() => typeof(Extended).Method("All");
}
