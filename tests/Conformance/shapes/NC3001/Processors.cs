// Processors, reverse patchers and inner patches, made one by one.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Processors
{
    public static decimal StandIn(object instance, int copies) => 0m;

    public static void Start(Harmony harmony)
    {
        var fix = new HarmonyMethod(typeof(Processors), nameof(StandIn));
        var processor = new PatchProcessor(harmony, typeof(FeeCalculator).GetMethod("Round")); // expect: NC3001
        processor.AddPrefix(fix);
        processor.AddInnerPrefix(fix);
        processor.Patch();
        new ReversePatcher(harmony, AccessTools.Method(typeof(FeeCalculator), "Discount"), fix).Patch(); // expect: NC3001
        var own = harmony.CreateProcessor(typeof(Processors).GetMethod("StandIn"));
        own.AddInnerPrefix(fix).Patch();
    }
}
