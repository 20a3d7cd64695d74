// The first day of the term counts.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2026-04-01
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
