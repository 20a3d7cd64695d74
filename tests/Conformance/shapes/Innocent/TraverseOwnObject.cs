// Traverse and field access on own objects that hold core objects.
// core: ../../cores/Juki.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Juki;

namespace Acme.Residents;

public sealed class Desk
{
    private readonly Resident resident = Resident.Anonymous();

    public static Resident Read(Desk desk) => Traverse.Create(desk).Field("resident").GetValue<Resident>();

    public static Resident Access(Desk desk) => AccessTools.FieldRefAccess<Desk, Resident>(desk, "resident");

    public override string ToString() => resident.Number;
}
