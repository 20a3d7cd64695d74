// The runtime reads startup hooks from its own configuration; comments and trailing commas are allowed there.
// core: ../../cores/Juki.cs
// with: RuntimeConfig/Acme.runtimeconfig.json, RuntimeConfig/runtimeconfig.template.json
// expect-in RuntimeConfig/Acme.runtimeconfig.json: NC3006
// expect-in RuntimeConfig/runtimeconfig.template.json: NC3006
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
