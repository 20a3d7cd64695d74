// An own generic type over a core type is an own type.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class Box<T>
{
    private T value;

    public void Put(T next) => value = next;

    public override string ToString() => value?.ToString() ?? "";
}

[HarmonyPatch(typeof(Box<FeeCalculator>), "Put")]
public static class PutPatch
{
    public static bool Prefix() => true;

    public static object Read(Box<FeeCalculator> box) => AccessTools.FieldRefAccess<Box<FeeCalculator>, FeeCalculator>(box, "value");
}
