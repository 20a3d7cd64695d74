// The term is longer than five years.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/lacking.nocustomization-waivers.json; evaluation=2027-10-01
// expect-in ../../registers/lacking.nocustomization-waivers.json: NC9006, NC9006, NC9006, NC9006
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("L-4")] // expect: NC9006
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
