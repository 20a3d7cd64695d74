// An iterator runs as far as its caller asks: one that never calls base is told from the others.
// core: ../../cores/Madoguchi.cs
using System.Collections.Generic;
using Madoguchi;

namespace Acme.Counters;

public class OwnList : Counter
{
    public override IEnumerable<string> Waiting()                       // expect: NC1008
    {
        yield return "1";
        yield return "2";
    }
}

public class Iterates : Counter
{
    public override IEnumerable<string> Waiting()
    {
        if (Greet().Length == 0)
            yield break;
        foreach (var number in base.Waiting())
            yield return "A-" + number;
    }
}
