// An alias, a partial method, several attributes in one list, a lambda inside.
// core: ../../cores/Juki.cs
using System;
using Juki;
using Juki.Plugins;
using AtLoad = System.Runtime.CompilerServices.ModuleInitializerAttribute;

[assembly: NoCustomization.VendorExtension("acme.juki-moves")]

namespace Acme.Moves
{
    public partial class NoMoves : IMoveCheck
    {
        private static Func<int>? count;

        public bool Accepts(Resident resident) => count?.Invoke() > 0;

        [Obsolete, AtLoad] // expect: NC3008
        internal static void First() => count = () => 1;

        [method: global::System.Runtime.CompilerServices.ModuleInitializer()] // expect: NC3008
        internal static partial void Second();
    }

    public partial class NoMoves
    {
        internal static partial void Second() => count = null;
    }
}
