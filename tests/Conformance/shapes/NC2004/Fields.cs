// Fields read, written and passed by reference.
// core: ../../cores/Kiban.cs
using System.Threading;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Counters
{
    public static int Read() => Pipes.Counter; // expect: NC2004

    public static void Write() => Pipes.Counter = 1; // expect: NC2004, NC2005

    public static void Next() => Interlocked.Increment(ref Pipes.Counter); // expect: NC2004, NC2005

    public static string Build() => Platform.Build; // expect: NC2004
}
