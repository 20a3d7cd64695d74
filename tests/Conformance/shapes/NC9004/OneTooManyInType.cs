// Counted in the whole citing type, wherever it is found.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Reflection;
using Juki;
using NoCustomization;

namespace Acme;

[CustomizationWaiver("R8-14")] // expect: NC9004
static class Countries
{
    public static void Change() => Resident.DefaultCountry = "US"; // expect: NC2005

    public static void Again() => Resident.DefaultCountry = "FR"; // expect: NC2005

    public static MethodInfo Audit() => typeof(Resident).GetMethod("Audit", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC2001
}
