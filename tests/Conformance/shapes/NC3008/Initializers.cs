// Module initializers of an extension, internal and public, nested, several.
// core: ../../cores/Juki.cs
using System.Runtime.CompilerServices;
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.juki-moves", Vendor = "Acme")]

namespace Acme.Moves
{
    public class NoMoves : IMoveCheck
    {
        public static int Started;

        public bool Accepts(Resident resident) => Started > 0;

        internal static class Start
        {
            [ModuleInitializer] // expect: NC3008
            internal static void First() => Started++;

            [ModuleInitializer] // expect: NC3008
            public static void Second()
            {
                Started++;
            }

            internal static void Third() => Started++;
        }
    }
}
