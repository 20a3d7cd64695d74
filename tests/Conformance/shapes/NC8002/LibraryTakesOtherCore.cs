// A library with another id names the core as its part: the core's own declaration owns it.
// core: ../../cores/Zeimu.cs
// reference: ../../stubs/Yokodori.cs
// expect-in assembly: NC8002 source    the binary eye judges the library where it is scanned itself
using Zeimu;

namespace Acme.Tax;

internal class Desk
{
    private Assessment _open; // expect: NC2004

    public Yokodori.Marker Marker;
}
