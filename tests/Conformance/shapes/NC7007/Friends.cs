// Internals of a core that are open to assemblies which the package does not count among its own.
// core: own
// options: assembly=Shien
using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: StandardPackage("shien", Assemblies = new[] { "Shien", "Shien.Batch", "Shien.Tests, PublicKeyToken=31bf3856ad364e35" })]
[assembly: InternalsVisibleTo("Acme.Shien")] // expect: NC7007
[assembly: InternalsVisibleTo("Shien.Tests")] // expect: NC7007    the package demands a key
[assembly: InternalsVisibleTo("Shien.Tests, PublicKey=00240000048000009400000006020000002400005253413100040000010001008d56c76f9e8649383049f383c44be0ec204181822a6c31cf5eb7ef486944d032188ea1d3920763712ccb12d75fb77e9811149e6148e5d32fbaab37611c1878ddc19e20ef135d0cb2cff2bfec3d115810c3d9069638fe4be215dbf795861920e5ab6f7db2e2ceef136ac23d5dd2bf031700aec232f6c6b1c785b4305c123b37ab")] // expect: NC7007    another key
[assembly: InternalsVisibleTo("Shien.Batch")]
[assembly: InternalsVisibleTo("shien.batch")]

namespace Shien
{
    internal static class Numbers
    {
        public static int Next() => 1;
    }
}
