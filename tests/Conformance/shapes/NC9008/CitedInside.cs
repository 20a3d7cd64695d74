// A citation on a local function, a parameter or an accessor is the member's.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    public static void Local()
    {
        Change();

        [CustomizationWaiver("R8-02")]
        static void Change() => Resident.DefaultCountry = "US"; // expect: NC9008
    }

    public static void Parameter([CustomizationWaiver("R8-02")] string country) => Resident.DefaultCountry = country; // expect: NC9008

    public static string Accessor
    {
        get => Resident.DefaultCountry;
        [CustomizationWaiver("R8-02")]
        set => Resident.DefaultCountry = value; // expect: NC9008
    }
}
