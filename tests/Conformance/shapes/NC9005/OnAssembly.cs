// A citation on the assembly that covers nothing.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

[assembly: CustomizationWaiver("R8-02")] // expect: NC9005

namespace Acme;

static class Countries
{
    public static string Read() => Resident.DefaultCountry;
}
