// The body's powers are peculiar.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-16")]
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
