// What stands on a parameter stands there once, wherever the compiler repeats it.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

class Countries
{
    public string this[[CustomizationWaiver("R8-02")] int index]
    {
        get => "";
        set => Resident.DefaultCountry = value; // expect: NC9008
    }

    public static void Change<[CustomizationWaiver("R8-02")] T>(T country)
    {
        Now(country);

        static void Now(T country) => Resident.DefaultCountry = $"{country}"; // expect: NC9008
    }
}
