// One cause, one finding: what may not be overridden at all is NC1003's.
// core: ../../cores/Madoguchi.cs
using Madoguchi;

namespace Acme.Counters;

public class Kept : Counter
{
    public override void Audit() => Greet();                            // expect: NC1003
}

public class OwnRegister : Register                                     // expect: NC1001
{
    public override void Enter(string line) => Leave(line);             // expect: NC1008

    public override void Leave(string line) => Enter(line);             // expect: NC1003
}

public class WrappingRegister : Register                                // expect: NC1001
{
    public override void Enter(string line) => base.Enter(line.Trim());
}
