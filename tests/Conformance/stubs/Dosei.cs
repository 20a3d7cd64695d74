// A library that declares the resident record's id and names no one.
using NoCustomization;

[assembly: StandardPackage("juki")]

namespace Dosei
{
    public class Marker
    {
    }
}
