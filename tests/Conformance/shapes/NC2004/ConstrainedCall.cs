// A call through a type parameter names the restricted interface's member; a call of the own implementation does not.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public sealed class OwnPump : IPipe // expect: NC1002, NC2004
{
    public void Pump()
    {
    }
}

public static class Runs
{
    public static void Own(OwnPump pump) => pump.Pump();

    public static void Any<T>(T pump)
        where T : IPipe // expect: NC2004
    {
        pump.Pump(); // expect: NC2004
    }
}
