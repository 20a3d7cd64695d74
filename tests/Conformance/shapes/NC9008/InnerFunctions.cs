// What stands in a lambda or local function stands in the member that cites.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System;
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-05")]
    public static Action Change()
    {
        void Local() => Resident.DefaultCountry = "US"; // expect: NC9008
        Local();
        return () => Resident.DefaultCountry = "FR"; // expect: NC9008
    }
}
