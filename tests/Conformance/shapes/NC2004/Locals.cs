// The type of a local variable written out leaves no trace in the binary.
// core: ../../cores/Kiban.cs
using System;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Locals
{
    public static void Run()
    {
        PipeContext context = Platform.Current(); // expect: NC2004 source
        Platform.On((PipeContext c) => Platform.Use(c)); // expect: NC2004 source
        Platform.Use(context);
        Use(default(PipeContext)); // expect: NC2004 source
    }

    private static void Use(object value)
    {
    }
}
