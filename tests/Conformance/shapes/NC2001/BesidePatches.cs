// What a patching library is handed is the finding of the patch; what is looked up beside it is one of its own.
// core: ../../cores/Koseki.cs
// reference: ../../stubs/0Harmony.cs
using System.Collections.Generic;
using System.Reflection;
using HarmonyLib;
using Koseki;

static class Patches
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    static void Before()
    {
    }

    public static void Apply(Harmony harmony)
    {
        var before = new HarmonyMethod(typeof(Patches).GetMethod(nameof(Before), BindingFlags.Static | BindingFlags.NonPublic));
        var reveal = typeof(Register).GetMethod("Reveal", Hidden);
        harmony.Patch(reveal, before);                                                // expect: NC3001
        harmony.Patch(typeof(Register).GetProperty("Key", Hidden).GetGetMethod(true)); // expect: NC3001
        typeof(Register).GetMethod("Check", Hidden).Invoke(new Register(), null);     // expect: NC2001
    }
}

[HarmonyPatch]
static class Chosen
{
    static MethodBase TargetMethod() => typeof(Register).GetMethod("Reveal", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC3001
}

[HarmonyPatch]
static class Several
{
    static IEnumerable<MethodBase> TargetMethods()
    {
        yield return typeof(Register).GetMethod("Reveal", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC3001
    }
}
