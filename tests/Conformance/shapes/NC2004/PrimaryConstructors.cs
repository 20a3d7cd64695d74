// The parameter of a primary constructor is written once, however many members the compiler makes of it.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public sealed class Captured(PipeContext context) // expect: NC2004
{
    public bool IsEmpty => context == null;
}

public sealed record Positional(PipeContext Context, int Depth); // expect: NC2004

public readonly record struct PositionalSlot(PipeSlot Slot); // expect: NC2004
