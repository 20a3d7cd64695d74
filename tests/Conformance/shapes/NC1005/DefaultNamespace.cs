// A core that names no namespaces owns the one of its assembly.
// core: ../../cores/Juki.cs, ../../cores/suite/Suite.cs
namespace Suite.Local;

public sealed class Desk // expect: NC1005
{
    public SuiteClock Clock { get; set; }
}
