// core: ../../cores/Kiban.cs
// A collection expression names no type. The binary shows it like a creation or a call that does, save where no expression could stand.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Collections;

class Nameless
{
    readonly List<PipeContext> list = []; // expect: NC2004
    readonly Dictionary<PipeContext, int> map = []; // expect: NC2004
    readonly PipeContext[] array = []; // expect: NC2004

    List<PipeContext> Property { get; set; } = []; // expect: NC2004

    static void TakeList(List<PipeContext> taken) // expect: NC2004
    {
    }

    static void Exchange(ref List<PipeContext> taken) // expect: NC2004
    {
    }

    static void TakeSequence(IEnumerable<PipeContext> taken) // expect: NC2004
    {
    }

    static void TakeSet(HashSet<PipeContext> taken) // expect: NC2004
    {
    }

    static void TakeArray(PipeContext[] taken) // expect: NC2004
    {
    }

    static void TakeSpan(ReadOnlySpan<PipeContext> taken) // expect: NC2004
    {
    }

    static void TakeImmutable(ImmutableArray<PipeContext> taken, ImmutableList<PipeContext> other) // expect: NC2004, NC2004
    {
    }

    void Empty()
    {
        TakeList([]);
        TakeSequence([]);
        TakeSet([]);
        TakeArray([]);
        TakeSpan([]);
    }

    void Elements()
    {
        TakeList([Platform.Current()]);
        TakeSequence([Platform.Current(), Platform.Current()]);
        TakeSet([Platform.Current()]);
        TakeArray([Platform.Current()]);
        TakeSpan([Platform.Current(), Platform.Current()]);
        TakeImmutable([Platform.Current()], [Platform.Current(), Platform.Current()]);
    }

    void Spread()
    {
        TakeList([.. Platform.Contexts()]);
        TakeSequence([.. Platform.Contexts()]);
        TakeSequence([.. Platform.Contexts(), Platform.Current()]);
        TakeSet([.. Platform.Contexts()]);
        TakeArray([.. Platform.Contexts()]);
        TakeSpan([.. Platform.Contexts()]);
    }

    List<PipeContext> Returned(bool empty) // expect: NC2004
    {
        if (empty)
            return [];
        return [.. Platform.Contexts()];
    }

    void Assigned()
    {
        var kept = Property;
        kept.Clear();
        kept = [];
        Exchange(ref kept);
        Property = [];
    }
}

class Named
{
    void Declared()
    {
        var list = new List<PipeContext>(); // expect: NC2004
        list.Add(Platform.Current());
        Console.WriteLine(list.Count);
        var copied = Platform.Contexts().ToList(); // expect: NC2004
        copied.Clear();
        Console.WriteLine(copied.Count);
        List<PipeContext> written = []; // expect: NC2004
        written.Clear();
        Console.WriteLine(written.Count);
    }

    void Used()
    {
        foreach (var context in Platform.Contexts().ToList()) // expect: NC2004
            context.ToString();
        Console.WriteLine(new List<PipeContext>().Count); // expect: NC2004
        Console.WriteLine(Platform.Contexts().ToArray().Length); // expect: NC2004
        Console.WriteLine(new List<PipeContext> { Platform.Current() }); // expect: NC2004
    }

    object AsObject() => new List<PipeContext>(); // expect: NC2004

    // What stands below looks like an expression.
    readonly List<PipeContext> list = new(); // expect: NC2004 // expect: NC2004 source

    List<PipeContext> Returned() => Platform.Contexts().ToList(); // expect: NC2004 // expect: NC2004 source

    void Passed(List<PipeContext> taken) => Passed(new List<PipeContext>()); // expect: NC2004 // expect: NC2004 source

    PipeContext[] None() => Array.Empty<PipeContext>(); // expect: NC2004 // expect: NC2004 source
}
