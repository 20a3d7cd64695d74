// typeof, casts and patterns.
// core: ../../cores/Kiban.cs
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Tests
{
    public static Type Of() => typeof(PipeContext); // expect: NC2004

    public static Type OpenGeneric() => typeof(PipeBox<>); // expect: NC2004

    public static object Cast(object value) => (PipeContext)value; // expect: NC2004

    public static object As(object value) => value as PipeContext; // expect: NC2004

    public static bool Is(object value) => value is PipeContext; // expect: NC2004

    public static bool Declares(object value) => value is PipeContext context && context != null; // expect: NC2004

    public static int Switch(object value) => value switch
    {
        PipeContext => 1, // expect: NC2004
        PipeException => 2, // expect: NC2004
        _ => 0,
    };

    public static int Statement(object value)
    {
        // On one line: the compiler tests at the switch, whatever the lines of the cases.
        switch (value) { case IPipe: return 1; default: return 0; } // expect: NC2004
    }
}
