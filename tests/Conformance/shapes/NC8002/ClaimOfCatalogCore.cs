// A core described by a catalog is claimed by attribute.
// core: ../../cores/Kokuho.cs
using Kokuho;
using NoCustomization;

[assembly: StandardPackage("kokuho")] // expect: NC8002

namespace Acme.Health;

public class OwnInsured : Insured // expect: NC1001
{
}
