// No register is given.
// core: ../../cores/Juki.cs
// options: evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")] // expect: NC9002
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
