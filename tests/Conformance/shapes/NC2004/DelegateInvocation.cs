// A restricted delegate: written types and creations leave no trace of their own, invocations do.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Invocations
{
    public static void Run()
    {
        PipeCallback callback = _ => { }; // expect: NC2004 source
        Platform.Each(callback);
        callback(1); // expect: NC2004
        callback?.Invoke(2); // expect: NC2004
    }

    public static object Created() => new PipeCallback(_ => { }); // expect: NC2004 source
}
