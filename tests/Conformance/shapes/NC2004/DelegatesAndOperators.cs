// Delegate declarations, operators, indexers and conversions have signatures too.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public delegate PipeContext Opening(PipeContext parent); // expect: NC2004, NC2004

public sealed class Wrapper
{
    public int this[PipeContext context] => 1; // expect: NC2004

    public static bool operator !(Wrapper wrapper) => wrapper == null;

    public static Wrapper operator +(Wrapper wrapper, PipeContext context) => wrapper; // expect: NC2004

    public static implicit operator Wrapper(PipeContext context) => new(); // expect: NC2004
}
