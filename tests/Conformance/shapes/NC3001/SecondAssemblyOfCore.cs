// The patched class lives in the core's second assembly, named in a string with its namespace.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Kaigo.Engine;

namespace Acme.Patches;

[HarmonyPatch("Kaigo.Engine.CareJudge", "Judge")] // expect: NC3001
public static class JudgePatch
{
    public static bool Prefix() => false;
}

[HarmonyPatch(typeof(AgeQuestion), nameof(AgeQuestion.Ask))] // expect: NC3001
public static class AskPatch
{
    public static bool Prefix() => false;
}
