// The waiver names the type around as its site.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-18")]
    public static void Alter()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }
}
