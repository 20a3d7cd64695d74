// The package's own implementation of an open base is not open itself.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Notices;

public class WardAddressSlot : AddressSlot // expect: NC1001
{
    public string Ward { get; set; } = "";
}
