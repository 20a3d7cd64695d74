// An internal virtual member of a public class: an override, and no name that refers to it.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public class WardState : OfficeState // expect: NC1001
{
    internal override void Reset() // expect: NC1003
    {
    }
}
