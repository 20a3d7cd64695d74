// Older frameworks have no such attribute: the compiler takes any type of that name.
// core: ../../cores/Juki.cs
#pragma warning disable CS0436
using System;
using System.Runtime.CompilerServices;
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: VendorExtension("acme.juki-moves", Vendor = "Acme")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method)]
    sealed class ModuleInitializerAttribute : Attribute
    {
    }
}

namespace Acme.Moves
{
    class NoMoves : IMoveCheck
    {
        static string title = "";

        public bool Accepts(Resident resident) => title.Length > 0;

        [ModuleInitializer] // expect: NC3008
        internal static void Start() => title = "moves";
    }
}
