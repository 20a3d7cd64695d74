// In signatures every written name counts.
// core: ../../cores/Kiban.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban.Plumbing;

namespace Acme.Platforms;

public abstract class Adapter
{
    protected PipeContext context; // expect: NC2004

    public PipeContext Context { get; set; } // expect: NC2004

    public abstract PipeContext Open(string name); // expect: NC2004

    public abstract void Close(PipeContext pipe); // expect: NC2004

    public abstract PipeContext Swap(PipeContext pipe); // expect: NC2004, NC2004

    public abstract Task<PipeContext> OpenAsync(); // expect: NC2004

    public abstract Dictionary<string, Func<PipeContext, int>> Handlers(); // expect: NC2004

    protected PipeContext[] many; // expect: NC2004

    protected (PipeContext Pipe, int Depth) pair; // expect: NC2004

    protected PipeSlot? slot; // expect: NC2004

    protected PipeMode mode; // expect: NC2004

    public event PipeCallback Signalled; // expect: NC2004

    protected void Raise() => Signalled?.Invoke(1); // expect: NC2004
}
