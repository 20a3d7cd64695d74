// Ref structs, scoped parameters and inline arrays of own types beside core objects.
// core: ../../cores/Juki.cs
using System;
using System.Runtime.CompilerServices;
using Juki;

namespace Acme.Residents;

public ref struct Reader
{
    private ReadOnlySpan<char> rest;

    public Reader(Resident resident) => rest = resident.Number;

    public char Next()
    {
        var c = rest[0];
        rest = rest[1..];
        return c;
    }
}

[InlineArray(4)]
public struct Four
{
    private int first;
}
