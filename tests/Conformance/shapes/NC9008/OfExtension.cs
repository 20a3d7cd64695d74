// The vendor is known by the id of its extension.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

[assembly: VendorExtension("acme.countries")]

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-12")]
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
