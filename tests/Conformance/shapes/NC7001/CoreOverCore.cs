// A core that builds on another one is vendor code to it and an author of its own.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Suite
using Juki;
using NoCustomization;

[assembly: StandardPackage("acme-suite")]

namespace Acme.Suite;

public class SuiteHousehold : Household // expect: NC1001, NC7001
{
}
