// A constructed generic type is its definition.
// core: ../../cores/Juki.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Juki;

namespace Acme.Patches;

[HarmonyPatch(typeof(RepositoryBase<string, int>), "Remove")] // expect: NC3001
public static class RemovePatch
{
    public static bool Prefix() => false;
}
