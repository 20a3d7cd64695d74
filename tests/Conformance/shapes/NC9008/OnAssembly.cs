// A citation on the assembly covers what no inner one does.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

[assembly: CustomizationWaiver("R8-02")]

namespace Acme;

static class Countries
{
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
