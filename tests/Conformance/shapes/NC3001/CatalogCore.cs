// Patching a core described by a catalog.
// core: ../../cores/Kokuho.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Kokuho;

namespace Acme.Patches;

[HarmonyPatch(typeof(InsuredStore), nameof(InsuredStore.Find))] // expect: NC3001
public static class FindPatch
{
    public static bool Prefix() => false;
}
