// A citation on the assembly, and a call found by its name.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System.Reflection;
using Juki;
using NoCustomization;

[assembly: CustomizationWaiver("R8-01")]

namespace Acme;

static class Audits
{
    public static MethodInfo Find() => typeof(Resident).GetMethod("Audit", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC9008
}
