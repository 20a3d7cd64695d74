// A member of an extension block cites.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    extension(string country)
    {
        [CustomizationWaiver("R8-02")]
        public void Change() => Resident.DefaultCountry = country; // expect: NC9008
    }
}
