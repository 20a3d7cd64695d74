// The receiver of an extension block is a parameter like any other.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Blocks
{
    extension(PipeContext context) // expect: NC2004
    {
        public bool IsOpen() => context != null;
    }
}
