// The attribute aims at a finding that is there: the compiler hides it, the report of the attempt and the binary do not.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;
using Juki;

namespace Acme.Residents;

[SuppressMessage("NoCustomization", "NC1001")] // expect: NC9001
public class OwnHousehold : Household // expect: NC1001
{
}
