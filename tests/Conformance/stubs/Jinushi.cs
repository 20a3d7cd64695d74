// A library that claims the resident record's id for itself, the core and whatever vendor it likes, without a reference to the core.
using NoCustomization;

[assembly: StandardPackage("juki", Assemblies = new[] { "Juki", "Jinushi", "Acme.Helped", "VendorNamedByClaimInVisualBasic" })]

namespace Jinushi
{
    public class Marker
    {
    }
}
