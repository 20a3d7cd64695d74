// A configuration that loads the core's assembly from another place.
// core: ../../cores/Juki.cs
// with: Redirects/app.config
// expect-in Redirects/app.config: NC3005
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
