// What a build writes about the files of packages, projects and references.
// core: ../../cores/Juki.cs
// with: BuiltDependencies/Acme.deps.json
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
