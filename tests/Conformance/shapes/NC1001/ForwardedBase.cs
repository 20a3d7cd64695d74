// The base moved to another assembly of the core and is forwarded: one core, one finding.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
using Kaigo;

namespace Acme.Care;

public class RegionalLevel : CareLevel // expect: NC1001
{
}
