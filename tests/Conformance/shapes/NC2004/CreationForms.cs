// Creation through type parameters, activators, arrays of every sort.
// core: ../../cores/Kiban.cs, ../../cores/Kawase.cs
// options: unsafe=true
using System;
using System.Collections.Generic;
using Kiban;
using Kiban.Plumbing;
using Kawase;

namespace Acme.Platforms;

public static unsafe class Makers
{
    public static T Make<T>() where T : new() => new T();

    public static object Made() => Make<PipeContext>(); // expect: NC2004

    public static object MadeFree() => Make<Session>();

    public static object Activated() => Activator.CreateInstance<PipeContext>(); // expect: NC2004

    public static object ByType() => Activator.CreateInstance(typeof(PipeContext)); // expect: NC2004

    public static object Filled() => new Basket { 1, "x" }; // expect: NC2004

    public static object Jagged() => new PipeSlot[2][]; // expect: NC2004

    public static object Grid() => new PipeSlot[2, 3]; // expect: NC2004

    public static int Stack()
    {
        PipeSlot* p = stackalloc PipeSlot[3]; // expect: NC2004 // expect: NC2004 source
        p->Index = 2; // expect: NC2004
        return sizeof(PipeSlot); // expect: NC2004
    }

    public static int StackSpan()
    {
        Span<PipeSlot> p = stackalloc PipeSlot[3]; // expect: NC2004 // expect: NC2004 source
        return p.Length;
    }

    public static object Many(params object[] all) => Many(Platform.Current(), null);

    public static object ManySpan(params ReadOnlySpan<PipeContext> all) => null; // expect: NC2004

    public static object ManyUsed() => ManySpan(Platform.Current(), Platform.Current());
}
