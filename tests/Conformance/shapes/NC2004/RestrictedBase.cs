// A restricted base class or interface is derived or implemented, and named.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public class OwnPipe : PipeBase // expect: NC1001, NC2004
{
}

public class OwnPump : IPipe // expect: NC1002, NC2004
{
    public void Pump()
    {
    }
}
