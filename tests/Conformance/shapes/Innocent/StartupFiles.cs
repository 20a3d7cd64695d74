// Files of the same kinds that inject nothing: other settings, empty ones, ones switched off, what templates and operators put there.
// core: ../../cores/Juki.cs
// with: StartupFiles/launchSettings.json, StartupFiles/web.config, StartupFiles/Dockerfile, StartupFiles/.env, StartupFiles/compose.yaml, StartupFiles/Acme.runtimeconfig.json
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
