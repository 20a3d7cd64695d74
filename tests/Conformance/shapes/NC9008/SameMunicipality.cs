// The build is for the municipality of the register.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01; property:NoCustomizationMunicipality=131016
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
