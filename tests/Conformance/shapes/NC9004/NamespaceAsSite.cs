// What looks like a type in the register is a namespace: no site.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-17")] // expect: NC9004
    public static void Alter()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
