// Static and instance constructors that cite.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    static Countries()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
    }

    public static void Touch() { }
}

class Country
{
    [CustomizationWaiver("R8-02")]
    public Country() => Resident.DefaultCountry = "US"; // expect: NC9008

    [CustomizationWaiver("R8-02")]
    ~Country() => Resident.DefaultCountry = "US"; // expect: NC9008
}
