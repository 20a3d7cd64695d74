// Each citing declaration counts for itself.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008

    [CustomizationWaiver("R8-02")]
    public static void Again() => Resident.DefaultCountry = "FR"; // expect: NC9008
}
