// The attribute under another name, the id a constant.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using Cited = NoCustomization.CustomizationWaiverAttribute;

namespace Acme;

static class Countries
{
    private const string Year = "R8";

    [Cited(Year + "-02")]
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
