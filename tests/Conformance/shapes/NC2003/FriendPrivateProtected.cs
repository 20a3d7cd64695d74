// private protected needs both the derivation and the friendship; protected internal needs the derivation only.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public class WardState : OfficeState // expect: NC1001
{
    public void Open()
    {
        counter = 1; // expect: NC2003
        Advance(); // expect: NC2003
        Office = "ward";
    }
}
