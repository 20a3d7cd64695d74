// Traverse into a core object: the chain is one expression and one finding.
// core: ../../cores/Juki.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Juki;

namespace Acme.Patches;

public static class Inside
{
    public static int Version(Resident resident) => Traverse.Create(resident).Field("version").GetValue<int>(); // expect: NC3001

    public static void Renumber(Resident resident) => Traverse.Create(resident).Method("Renumber", "R9").GetValue(); // expect: NC3001

    public static object Shared() => Traverse.Create(typeof(Resident)).Property("DefaultCountry").GetValue(); // expect: NC3001
}
