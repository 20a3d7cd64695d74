// A restricted generic type over a restricted type: two names.
// core: ../../cores/Kiban.cs
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

public sealed class Boxes
{
    private PipeBox<PipeContext> box; // expect: NC2004, NC2004

    public static Type Of() => typeof(PipeBox<PipeContext>); // expect: NC2004, NC2004

    public static object New() => new PipeBox<PipeContext>(); // expect: NC2004, NC2004

    public static object Empty() => PipeBox<PipeContext>.Empty; // expect: NC2004, NC2004

    public bool IsEmpty => box == null;
}
