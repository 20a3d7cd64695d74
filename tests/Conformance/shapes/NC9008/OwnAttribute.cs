// The vendor's own copy of the attribute, by full name.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;

namespace NoCustomization
{
    [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
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
        public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
