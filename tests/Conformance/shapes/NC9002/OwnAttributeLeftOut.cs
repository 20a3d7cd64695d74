// The vendor's own copy of the attribute is one that the compiler leaves out: it waives nothing, for nobody sees it in the assembly.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;

namespace NoCustomization
{
    [System.Diagnostics.Conditional("NEVER")]
    internal sealed class CustomizationWaiverAttribute(string waiverId) : System.Attribute
    {
        public string WaiverId { get; } = waiverId;
    }
}

namespace Acme
{
    static class Countries
    {
        [global::NoCustomization.CustomizationWaiver("R8-02")]
        public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
