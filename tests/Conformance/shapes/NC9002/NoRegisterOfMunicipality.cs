// No register is that of the municipality.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01; property:NoCustomizationMunicipality=011002
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("X-1")] // expect: NC9002
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
