// A citation on the assembly, and one finding too many.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

[assembly: CustomizationWaiver("R8-02")] // expect: NC9004

namespace Acme;

static class Countries
{
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005
}

static class OtherCountries
{
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005
}
