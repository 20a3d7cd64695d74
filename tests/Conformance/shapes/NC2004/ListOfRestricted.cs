// Calls on a collection of restricted elements name nothing restricted.
// core: ../../cores/Kiban.cs
using System.Collections.Generic;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Lists
{
    public static int Fill()
    {
        var list = new List<PipeContext>(); // expect: NC2004
        list.Add(Platform.Current());
        foreach (var context in list)
            Platform.Use(context);
        return list.Count;
    }
}
