// Compiled against a rewritten reference everything looks public; the shipped code still names internal symbols.
// core: ../../cores/Juki.cs
// options: publicize=true
using Juki;

namespace Acme.Residents;

public static class Publicized
{
    public static int Count(Resident resident)
    {
        resident.Renumber("R3"); // expect: NC2003 binary
        resident.Audit(); // expect: NC2003 binary
        return resident.Revision; // expect: NC2003 binary
    }

    public static object Lock() => new RecordLock(); // expect: NC2003 binary
}
