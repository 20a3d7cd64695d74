// The vendor's own copy of the attribute takes a second text: the first one is the id.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;

namespace NoCustomization
{
    internal sealed class CustomizationWaiverAttribute(string waiverId, string note) : System.Attribute
    {
        public string WaiverId { get; } = waiverId + note;
    }
}

namespace Acme
{
    static class Countries
    {
        [global::NoCustomization.CustomizationWaiver(note: "R8-02", waiverId: "R8-99")] // expect: NC9002
        public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
