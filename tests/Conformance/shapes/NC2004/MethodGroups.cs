// Method groups, function pointers and expression trees refer without calling.
// core: ../../cores/Kiban.cs
// options: unsafe=true
using System;
using System.Linq.Expressions;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static unsafe class Groups
{
    public static Action Group() => Pipes.Flush; // expect: NC2004

    public static Action Created() => new Action(Platform.Restart); // expect: NC2004

    public static delegate*<void> Pointer() => &Pipes.Flush; // expect: NC2004

    public static Expression<Action> Tree() => () => Pipes.Flush(); // expect: NC2004

    public static Func<int> Lambda() => () => Pipes.Counter; // expect: NC2004
}
