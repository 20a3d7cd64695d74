// A module initializer of code that is no extension: a program or library starts as it likes.
// core: ../../cores/Juki.cs
using System.Runtime.CompilerServices;
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        static string title = "";

        [ModuleInitializer]
        internal static void Start() => title = "report";

        public static string Of(Resident resident) => title + resident.Number;
    }
}
