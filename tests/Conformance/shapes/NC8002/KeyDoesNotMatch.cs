// The core names the assembly with a public key that this one does not have.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Sealed
using Kaigo;
using NoCustomization;

[assembly: StandardPackage("kaigo")] // expect: NC8002

namespace Acme.Care;

public class SealedLevel : CareLevel // expect: NC1001
{
}
