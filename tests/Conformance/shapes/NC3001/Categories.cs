// Patch classes in a category, applied together; one whose patches are all in its methods; a prepared one.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

[HarmonyPatch(typeof(FeeCalculator), "Round")] // expect: NC3001
[HarmonyPatchCategory("fees")]
[HarmonyPriority(800), HarmonyBefore("other")]
public static class RoundPatch
{
    [HarmonyPrepare]
    public static bool Ready(MethodBase original) => original != null;

    [HarmonyFinalizer]
    public static void After()
    {
    }
}

[HarmonyPatch]
[HarmonyPatchCategory("fees")]
public static class ManyPatches
{
    [HarmonyPatch(typeof(FeeCalculator), "Check")] // expect: NC3001
    public static void Prefix()
    {
    }

    [HarmonyPatch(typeof(FeeResult), "Fee", MethodType.Setter)] // expect: NC3001
    public static void Postfix([HarmonyArgument("value")] decimal fee)
    {
    }

    [HarmonyPatch(typeof(string), "Trim", new System.Type[0])]
    public static void Finalizer()
    {
    }
}

public static class Boot
{
    public static void Start(Harmony harmony)
    {
        harmony.PatchCategory("fees");
        harmony.PatchCategory(typeof(Boot).Assembly, "fees");
        harmony.PatchAllUncategorized();
        harmony.CreateClassProcessor(typeof(RoundPatch)).Patch();
        new PatchClassProcessor(harmony, typeof(ManyPatches)).Patch();
        Harmony.CreateAndPatchAll(typeof(ManyPatches));
    }
}
