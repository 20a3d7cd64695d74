// The parts of a type are one declaration.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

[CustomizationWaiver("R8-05")]
static partial class Countries
{
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008
}

static partial class Countries
{
    public static void Again() => Resident.DefaultCountry = "FR"; // expect: NC9008
}
