// An internal constructor of a public type; the public one beside it is free.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public static class States
{
    public static OfficeState Fresh() => new OfficeState();

    public static OfficeState Counted() => new OfficeState(7); // expect: NC2003
}
