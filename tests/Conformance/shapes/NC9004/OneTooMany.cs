// One more identical violation: all of them stand.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")] // expect: NC9004
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
