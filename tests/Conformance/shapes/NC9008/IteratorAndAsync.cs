// State machines are the member's.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Collections.Generic;
using System.Threading.Tasks;
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")]
    public static async Task Change()
    {
        await Task.Yield();
        Resident.DefaultCountry = "US"; // expect: NC9008
    }

    [CustomizationWaiver("R8-02")]
    public static IEnumerable<int> Numbers()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
        yield return 1;
    }
}
