// A redirect to another version of the core, which builds write by themselves, and folders to look in.
// core: ../../cores/Juki.cs
// with: StartupFiles/app.config
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
