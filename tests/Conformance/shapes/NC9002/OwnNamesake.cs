// An attribute of that name in another namespace cites nothing.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using Acme.Notes;

namespace Acme.Notes
{
    internal sealed class CustomizationWaiverAttribute(string id) : System.Attribute
    {
        public string Id { get; } = id;
    }
}

namespace Acme
{
    static class Countries
    {
        [CustomizationWaiver("R8-02")]
        public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
