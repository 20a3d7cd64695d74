// What is suppressed in the core's own build is an attempt like any other, though no core is referenced.
// core: own
// options: assembly=Shien
global using Inner = Shien.Inside;
using System.Diagnostics.CodeAnalysis;
using NoCustomization;

[assembly: StandardPackage("shien")]

namespace Shien
{
    [SuppressMessage("NoCustomization", "NC7001")] // expect: NC9001 source
    public class Office // expect: NC7001
    {
    }

#pragma warning disable NC7001 // expect: NC9001 source
    public class Desk // expect: NC7001
    {
    }
#pragma warning restore NC7001

#pragma warning disable // expect: NC9001 source
    public class Drawer // expect: NC7001
    {
    }
#pragma warning restore

    // Its own internals are the core's to use, by whatever name.
    internal static class Inside
    {
        public static int Number => 1;
    }

    internal static class Uses
    {
        public static int Number => Inner.Number;
    }
}
