// The waiver is another body's.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01; property:NoCustomizationMunicipality=131016
// with: ../../registers/hachioji.nocustomization-waivers.json
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("H8-01")] // expect: NC9004
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
