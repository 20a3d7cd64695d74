// What structs and enums leave in the binary: fields, type arguments and zeroed values, but no boxing.
// core: ../../cores/Kiban.cs
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Structs
{
    public static int Field()
    {
        var slot = new PipeSlot(); // expect: NC2004
        slot.Index = 3; // expect: NC2004
        return Size(slot);
    }

    public static object Default() => default(PipeSlot); // expect: NC2004

    public static object Boxed() => PipeMode.Fast; // expect: NC2004 source

    public static string Text() => PipeMode.Slow.ToString(); // expect: NC2004 source

    public static Array Values() => Enum.GetValues<PipeMode>(); // expect: NC2004

    private static int Size(object value) => value.GetHashCode();
}
