// Openness is about deriving and implementing; nothing is open to patching.
// core: ../../cores/Juki.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Juki.Plugins;

namespace Acme.Patches;

[HarmonyPatch(typeof(AddressSlot), MethodType.Constructor)] // expect: NC3001
public static class SlotPatch
{
    public static void Postfix(AddressSlot __instance) => __instance.Title = "patched";
}
