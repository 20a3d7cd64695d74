// The day after the last.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2028-04-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")] // expect: NC9003
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
