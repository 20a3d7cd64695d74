// The right name without the right key, claiming nothing: simply vendor code.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Sealed
using Kaigo;

namespace Acme.Care;

public class SealedLevel : CareLevel // expect: NC1001
{
}
