// A vendor's assembly bears the name that the core trusts and calls an internal method.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public static class Renumbering
{
    public static void Apply(Resident resident)
    {
        resident.Renumber("R2"); // expect: NC2003
        if (resident.Revision > 3) // expect: NC2003
            resident.DisplayName = "";
    }
}
