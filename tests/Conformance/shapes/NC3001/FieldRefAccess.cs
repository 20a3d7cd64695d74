// Generic access: the core type is a type argument.
// core: ../../cores/Juki.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Juki;

namespace Acme.Patches;

public static class Versions
{
    private static readonly AccessTools.FieldRef<Resident, int> Version =
        AccessTools.FieldRefAccess<Resident, int>("version"); // expect: NC3001

    public static void Reset(Resident resident) => Version(resident) = 0;

    public static int Read(Resident resident) => AccessTools.FieldRefAccess<Resident, int>(resident, "version"); // expect: NC3001
}
