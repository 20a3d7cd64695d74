// Starting a patcher that names no core type: what it applies is judged where it is written.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Reflection;
using HarmonyLib;

namespace Acme.Patches;

public static class Boot
{
    public static void Start()
    {
        var harmony = new Harmony("tesuryo.feecalculator");
        harmony.PatchAll(Assembly.GetExecutingAssembly());
        harmony.PatchCategory("Tesuryo");
        harmony.CreateClassProcessor(typeof(Boot)).Patch();
        harmony.UnpatchAll("acme");
    }
}
