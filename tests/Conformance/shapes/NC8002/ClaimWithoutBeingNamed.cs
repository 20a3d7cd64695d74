// An assembly claims to be part of a core that does not name it: it stays vendor code.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki
using Juki;
using NoCustomization;

[assembly: StandardPackage("juki")] // expect: NC8002

namespace Acme.Residents;

public class OwnHousehold : Household // expect: NC1001
{
}
