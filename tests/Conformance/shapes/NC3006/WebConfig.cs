// The environment that IIS gives the process, and a manager of application domains.
// core: ../../cores/Juki.cs
// with: WebConfig/web.config, WebConfig/Acme.exe.config
// expect-in WebConfig/web.config: NC3006, NC3006
// expect-in WebConfig/Acme.exe.config: NC3006, NC3006
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
