// Constraints of types and of methods.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public sealed class Holder<T>
    where T : PipeContext // expect: NC2004
{
    public T Value { get; set; }
}

public static class Holders
{
    public static void Hold<T>(T value)
        where T : IPipe // expect: NC2004
    {
    }
}
