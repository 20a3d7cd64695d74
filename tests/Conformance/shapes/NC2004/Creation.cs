// Creating a restricted type, naming it or letting the target type name it.
// core: ../../cores/Kiban.cs
using System;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Contexts
{
    public static object Named() => new PipeContext(); // expect: NC2004

    public static object Nested() => new PipeContext.Options(); // expect: NC2004

    public static object Array() => new PipeContext[3]; // expect: NC2004

    public static object Boxed() => new PipeBox<int>(); // expect: NC2004

    public static void Passed() => Platform.Use(new()); // expect: NC2004

    public static Exception Failure() => new PipeException(); // expect: NC2004
}
