// Generic arguments, written or inferred.
// core: ../../cores/Kiban.cs
using System.Collections.Generic;
using System.Linq;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Lists
{
    public static object Created() => new List<PipeContext>(); // expect: NC2004

    public static object Static() => EqualityComparer<PipeContext>.Default; // expect: NC2004

    public static object Explicit() => Platform.Pass<PipeContext>(null); // expect: NC2004

    public static object Inferred() => Platform.Pass(Platform.Current()); // expect: NC2004

    public static object Linq() => Platform.Contexts().ToList(); // expect: NC2004

    public static object Factory() => Enumerable.Empty<PipeContext>(); // expect: NC2004
}
