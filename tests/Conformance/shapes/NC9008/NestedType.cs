// A nested type inside a citing one, with a citation of its own.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

[assembly: VendorExtension("acme.countries")]

namespace Acme;

[CustomizationWaiver("R8-02")]
static class Countries
{
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008

    [CustomizationWaiver("R8-12")]
    [CustomizationWaiver("R8-05")] // expect: NC9005
    private static class Others
    {
        public static void Change() => Resident.DefaultCountry = "FR"; // expect: NC9008
    }
}
