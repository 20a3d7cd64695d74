// A list of dependencies that loads the core's assembly from another place.
// core: ../../cores/Juki.cs
// with: Dependencies/Acme.deps.json
// expect-in Dependencies/Acme.deps.json: NC3005
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
