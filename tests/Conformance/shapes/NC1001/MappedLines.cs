// A line directive renames the place and not the code.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

#line 1 "Approved.g.cs"
public class ApprovedHousehold : Household // expect: NC1001
{
}
#line default
