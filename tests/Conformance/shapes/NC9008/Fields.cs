// Initializers of fields; what stands on a declaration of several stands on each.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    public static readonly string One = Resident.DefaultCountry = "US"; // expect: NC9008

    [CustomizationWaiver("R8-02")]
    public static readonly string Two = Resident.DefaultCountry = "US", // expect: NC9008
        Three = Resident.DefaultCountry = "FR"; // expect: NC9008
}
