// The register cannot be read.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/illformed.nocustomization-waivers.json; evaluation=2027-10-01
// expect-in ../../registers/illformed.nocustomization-waivers.json: NC9007
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("I-1")] // expect: NC9002
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
