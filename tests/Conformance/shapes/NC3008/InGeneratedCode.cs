// Code that a generator wrote runs at load like any other.
// core: ../../cores/Juki.cs
// with: InGeneratedCode.g.cs
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.juki-moves", Vendor = "Acme")]

namespace Acme.Moves
{
    class NoMoves : IMoveCheck
    {
        internal static string Name = "";

        public bool Accepts(Resident resident) => Name.Length > 0;
    }
}
