// An id in other letters is another id; naming the core returns nothing all the same.
// core: ../../cores/Zeimu.cs
// options: assembly=Acme.Tax
using NoCustomization;
using Zeimu;

[assembly: StandardPackage("ZEIMU", Assemblies = new[] { "Zeimu", "Acme.Tax" })] // expect: NC8002

namespace Acme.Tax;

internal class Desk
{
    private Assessment _open; // expect: NC2004
}
