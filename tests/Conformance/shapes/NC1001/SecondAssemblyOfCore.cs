// A core of two assemblies: a class of the second one is as closed as one of the first.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
using Kaigo.Engine;

namespace Acme.Care;

public class TransitionalLevel : SupportLevel // expect: NC1001
{
}
