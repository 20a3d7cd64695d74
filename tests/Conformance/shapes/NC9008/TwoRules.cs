// One waiver, two rules, two findings of two sorts.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Reflection;
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-14")]
    public static MethodInfo Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC9008
        return typeof(Resident).GetMethod("Audit", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC9008
    }
}
