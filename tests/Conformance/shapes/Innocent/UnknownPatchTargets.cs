// Names that no core has, and types that only run time knows: no evidence, no finding.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using HarmonyLib;

namespace Acme.Patches;

[HarmonyPatch("Tesuryo.Nonexistent", "Calculate")]
public static class NoSuchType
{
    public static bool Prefix() => false;
}

public static class RunTime
{
    public static MethodInfo Find(Type type, string name) => AccessTools.Method(type, name);

    public static FieldInfo Colon() => AccessTools.Field("Tesuryo.Nonexistent:rate");

    public static object Read(object instance) => Traverse.Create(instance).Field("rate").GetValue();
}
