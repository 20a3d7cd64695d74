// An extension that says what it is.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.checks", Vendor = "Acme", Zone = NetworkZone.MyNumber)]

namespace Acme.Checks;

public sealed class Check : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}
