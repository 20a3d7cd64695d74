// A suppression is not waived.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Diagnostics.CodeAnalysis;
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    [SuppressMessage("NoCustomization", "NC2005")] // expect: NC9001
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008
}
