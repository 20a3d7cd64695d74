// The same waiver twice on one declaration, and on the type around it.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

[CustomizationWaiver("R8-02")] // expect: NC9005
static class Countries
{
    [CustomizationWaiver("R8-02"), CustomizationWaiver("R8-02")] // expect: NC9005
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008
}
