// The day before the first.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2026-03-31
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
