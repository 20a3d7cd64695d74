// An extension with static constructors, initializers of fields, and an attribute of the same name from elsewhere.
// core: ../../cores/Juki.cs
using System;
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.juki-moves", Vendor = "Acme")]

namespace Acme.Moves
{
    [AttributeUsage(AttributeTargets.Method)]
    sealed class ModuleInitializerAttribute : Attribute
    {
    }

    class NoMoves : IMoveCheck
    {
        static readonly DateTime started = DateTime.UnixEpoch;
        static int moves;

        static NoMoves() => moves = 1;

        public bool Accepts(Resident resident) => moves > 0 && started.Year > 0;

        [ModuleInitializer]
        internal static void Start() => moves = 2;
    }
}
