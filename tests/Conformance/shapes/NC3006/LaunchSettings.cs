// Profiles of a development tool that inject a hook, a hosting startup, a profiler.
// core: ../../cores/Juki.cs
// with: LaunchSettings/launchSettings.json
// expect-in LaunchSettings/launchSettings.json: NC3006, NC3006, NC3006, NC3006, NC3006
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
