// A file that cannot cite: the waiver names it.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
// with: StartupSettings/launchSettings.json
// expect-in StartupSettings/launchSettings.json: NC9008
using Juki;

namespace Acme;

static class Reports
{
    public static string Of(Resident resident) => resident.Number;
}
