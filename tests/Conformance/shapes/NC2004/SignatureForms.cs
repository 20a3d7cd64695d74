// Jagged arrays, function pointers, references, pointers and parameter arrays.
// core: ../../cores/Kiban.cs
// options: unsafe=true
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

public abstract unsafe class Forms
{
    protected PipeContext[][] jagged; // expect: NC2004

    protected Func<PipeContext, PipeContext> function; // expect: NC2004, NC2004

    protected delegate*<PipeContext, void> pointer; // expect: NC2004

    public abstract (PipeContext First, PipeContext Second) Pair(); // expect: NC2004, NC2004

    public abstract ref PipeSlot Slot(in PipeSlot from, out PipeSlot to); // expect: NC2004, NC2004, NC2004

    public abstract void Many(params PipeContext[] contexts); // expect: NC2004

    public abstract int Address(PipeSlot* slot); // expect: NC2004
}
