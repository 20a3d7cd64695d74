// An initializer that does nothing: a generator (of REST clients) wants its types kept when unused code is trimmed.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.juki-moves", Vendor = "Acme")]

namespace Acme.Moves
{
    class NoMoves : IMoveCheck
    {
        public bool Accepts(Resident resident) => false;
    }

    static class Generated
    {
        [ModuleInitializer]
        [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Generated))]
        public static void Initialize()
        {
        }
    }
}
