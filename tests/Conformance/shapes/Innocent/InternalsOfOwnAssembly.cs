// Own internal members called like the core's, used inside the own assembly.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

internal static class Renumbering
{
    internal static int Revision(this Resident resident) => resident.Number.Length;

    internal static void Renumber(this Resident resident, int number) => resident.DisplayName = number.ToString();

    internal static void Run(Resident resident) => resident.Renumber(resident.Revision());
}
