// A package that is a core itself is vendor code to the core it builds on.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Suite
using Juki;
using NoCustomization;

[assembly: StandardPackage("acme-suite")]

namespace Acme.Suite;

public sealed class SuiteHousehold : Household // expect: NC1001
{
}
