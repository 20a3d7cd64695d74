// A register for each of two bodies.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
// with: ../../registers/hachioji.nocustomization-waivers.json
using Juki;

namespace Acme;

static class Countries
{
    public static string Read() => Resident.DefaultCountry;
}
