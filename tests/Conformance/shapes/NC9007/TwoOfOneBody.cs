// Two registers of one body.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
// with: ../../registers/chiyoda-again.nocustomization-waivers.json
// expect-in ../../registers/chiyoda.nocustomization-waivers.json: NC9007
using Juki;

namespace Acme;

static class Countries
{
    public static string Read() => Resident.DefaultCountry;
}
