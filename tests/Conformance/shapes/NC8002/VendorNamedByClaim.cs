// A library that claims the core's id names the vendor as a part: neither becomes core.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Jinushi.cs
// options: assembly=Acme.Helped
// expect-in assembly: NC8002 source    the binary eye judges the library where it is scanned itself
using Juki;

namespace Acme.Helped;

public class OwnHousehold : Household // expect: NC1001
{
    public Jinushi.Marker Marker;

    public override Resident FindHead() => null; // expect: NC1003
}
