// A register with a member that it cannot have, though nobody cites it.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/illformed.nocustomization-waivers.json; evaluation=2027-10-01
// expect-in ../../registers/illformed.nocustomization-waivers.json: NC9007
using Juki;

namespace Acme;

static class Countries
{
    public static string Read() => Resident.DefaultCountry;
}
