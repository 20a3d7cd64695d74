// A part of one core claims the id of another one that does not name it.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Juki.cs
// options: assembly=Kaigo.Regional
using Juki;
using Kaigo;
using NoCustomization;

[assembly: StandardPackage("juki")] // expect: NC8002

namespace Kaigo.Regional;

public class RegionalLevel : CareLevel
{
}

public class RegionalHousehold : Household // expect: NC1001
{
}
