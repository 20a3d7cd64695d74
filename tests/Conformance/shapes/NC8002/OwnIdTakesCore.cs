// A vendor with an id of its own names the core as its part.
// core: ../../cores/Zeimu.cs
// options: assembly=Acme.Tax
using NoCustomization;
using Zeimu;

[assembly: StandardPackage("aaa", Assemblies = new[] { "Zeimu", "Acme.Tax" }, Namespaces = new[] { "Acme.Tax" })] // expect: NC8002

namespace Acme.Tax;

internal class Desk
{
    private Assessment _open; // expect: NC2004
}
