// Every position in which C# writes a type.
// core: ../../cores/Kiban.cs
// options: unsafe=true
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Ctx = Kiban.Plumbing.PipeContext;
using Boxes = Kiban.Plumbing.PipeBox<int>;
using Pair = (Kiban.Plumbing.PipeContext Context, int Depth);
using unsafe Pointer = Kiban.Plumbing.PipeSlot*;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public delegate PipeMode Opener(PipeContext context); // expect: NC2004, NC2004

public interface IOpener<in T>
    where T : PipeBase, IPipe // expect: NC2004, NC2004
{
    U Open<U>(T value)
        where U : IComparable<PipeContext>; // expect: NC2004
}

[Scheduled(typeof(PipeContext))] // expect: NC2004
public unsafe class Positions
{
    private Ctx aliased; // expect: NC2004
    private Boxes boxes; // expect: NC2004
    private Pair pair; // expect: NC2004
    private Pointer pointer; // expect: NC2004
    private global::Kiban.Plumbing.PipeContext full; // expect: NC2004
    private PipeContext.Options nested; // expect: NC2004
    private delegate*<PipeContext, int> calls; // expect: NC2004
    private PipeSlot?[] slots; // expect: NC2004
    private ref struct Holder
    {
        private ref PipeSlot slot; // expect: NC2004
        private ReadOnlySpan<PipeContext> span; // expect: NC2004
    }

    public event Action<PipeContext> Opened; // expect: NC2004

    public PipeContext this[PipeMode mode] => null; // expect: NC2004, NC2004

    public ref readonly PipeSlot At(in PipeSlot slot, params PipeContext[] contexts) => ref slot; // expect: NC2004, NC2004, NC2004

    public (PipeContext, PipeSlot?) Both() => default; // expect: NC2004, NC2004

    public void Locals(object value)
    {
        PipeContext context = null; // expect: NC2004 source
        PipeContext[] many = null; // expect: NC2004 source
        List<PipeContext> list = null; // expect: NC2004 source
        (PipeContext Context, int Depth) pair = default; // expect: NC2004 source
        PipeSlot? slot = null; // expect: NC2004 source
        PipeCallback callback = null; // expect: NC2004 source
        delegate*<PipeContext, void> calls = null; // expect: NC2004 source
        const PipeMode Mode = PipeMode.Fast; // expect: NC2004, NC2004 source
        var inferred = Platform.Current();
        foreach (PipeContext each in Platform.Contexts()) // expect: NC2004 source
            Platform.Use(each);
        using (PipeContext own = Platform.Current()) // expect: NC2004 source
            Platform.Use(own);
        Platform.On((PipeContext c) => Platform.Use(c)); // expect: NC2004 source
        Platform.On(delegate(PipeContext c) { Platform.Use(c); }); // expect: NC2004 source
        Platform.On(c => Platform.Use(c));
        if (Take(out PipeContext taken)) // expect: NC2004 source
            Platform.Use(taken);
        (PipeContext first, var second) = (Platform.Current(), 1); // expect: NC2004 source
        Platform.Use(context);
        Local(null, PipeMode.Slow); // expect: NC2004 source

        static PipeContext Local(PipeContext c, PipeMode m = PipeMode.Slow) => c; // expect: NC2004, NC2004, NC2004, NC2004 source
    }

    private static bool Take(out PipeContext context) // expect: NC2004
    {
        context = null;
        return true;
    }

    public object Tests(object value)
    {
        if (value is PipeContext) // expect: NC2004
            return typeof(PipeContext[]); // expect: NC2004
        if (value is PipeSlot { Index: 1 }) // expect: NC2004, NC2004
            return typeof(PipeBox<>); // expect: NC2004
        if (value is PipeContext(var name, _)) // expect: NC2004, NC2004
            return name;
        if (value is not (IPipe or PipeException)) // expect: NC2004, NC2004
            return typeof(Dictionary<PipeMode, PipeSlot>); // expect: NC2004, NC2004
        return (PipeSlot)value; // expect: NC2004
    }

    public int Size() => sizeof(PipeSlot); // expect: NC2004

    public int FoldedSize() => sizeof(PipeMode); // expect: NC2004 source

    public void Caught()
    {
        try
        {
            throw new PipeException(); // expect: NC2004
        }
        catch (PipeException e) when (e.Message == "") { Console.WriteLine(); } // expect: NC2004
    }

    /// <summary><see cref="PipeContext"/> <inheritdoc cref="PipeContext.Name"/></summary>
    public object Arguments()
    {
        var names = nameof(PipeContext) + nameof(PipeContext.Name); // expect: NC2004, NC2004 source
        var unbound = nameof(PipeBox<>); // expect: NC2004 source
        var explicitly = Platform.Pass<PipeContext>(null); // expect: NC2004
        return (names, unbound, explicitly);
    }
}

public static class Blocks
{
    extension(PipeContext) // expect: NC2004
    {
        public static int Count => 1;
    }

    extension<T>(List<T> list)
        where T : PipeContext // expect: NC2004
    {
        public PipeMode Mode => default; // expect: NC2004
    }
}
