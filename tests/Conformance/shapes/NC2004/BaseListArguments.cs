// A restricted type as an argument in a base list, with all that follows from it.
// core: ../../cores/Kiban.cs
using System.Collections;
using System.Collections.Generic;
using Kiban.Plumbing;

namespace Acme.Platforms;

public class Contexts : List<PipeContext> // expect: NC2004
{
}

public sealed class Walk : IEnumerable<PipeContext> // expect: NC2004
{
    public IEnumerator<PipeContext> GetEnumerator() // expect: NC2004
    {
        yield break;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
