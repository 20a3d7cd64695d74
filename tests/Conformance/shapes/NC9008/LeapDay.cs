// The last day is a 29 February.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2028-02-29
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-15")]
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
