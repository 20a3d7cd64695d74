// A restricted enum: the type in a signature stays, its constants do not.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Declared
{
    public const PipeMode Mode = // expect: NC2004
        PipeMode.Fast; // expect: NC2004 source

    public enum Own
    {
        Slow = PipeMode.Slow, // expect: NC2004 source
    }

    public static void Run(
        PipeMode mode = // expect: NC2004
            PipeMode.Slow) // expect: NC2004 source
    {
    }
}
