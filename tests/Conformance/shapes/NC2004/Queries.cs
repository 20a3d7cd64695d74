// Inferred type arguments count once a call, members in lambdas each.
// core: ../../cores/Kiban.cs
using System.Linq;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Queries
{
    public static object Filter() => Platform.Contexts().Where(c => c.Name == "x"); // expect: NC2004, NC2004

    public static object Query() => from c in Platform.Contexts() where c.Name == "x" select c.Parent; // expect: NC2004, NC2004, NC2004, NC2004

    public static object Typed() => from PipeContext c in Platform.Contexts() select 1; // expect: NC2004, NC2004
}
