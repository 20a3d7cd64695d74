// Overriding a virtual member of a restricted class, and calling it: three rules, each once.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public class OwnPipe : PipeBase // expect: NC1001, NC2004
{
    public override void Pump() // expect: NC1003
    {
        base.Pump(); // expect: NC2004
    }
}
