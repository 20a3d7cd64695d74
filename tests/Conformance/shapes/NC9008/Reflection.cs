// A call found by its name in the text of a file.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Reflection;
using Juki;
using NoCustomization;

namespace Acme;

static class Audits
{
    [CustomizationWaiver("R8-01")]
    public static MethodInfo Find() => typeof(Resident).GetMethod("Audit", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC9008

    public static MethodInfo Again() => typeof(Resident).GetMethod("Audit", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC2001
}
