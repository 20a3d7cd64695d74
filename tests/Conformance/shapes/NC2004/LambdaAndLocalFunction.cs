// Bodies of lambdas and local functions belong to the member that holds them.
// core: ../../cores/Kiban.cs
using System;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Nested
{
    public static Func<string> Run()
    {
        Local();
        return () => Platform.Mode; // expect: NC2004

        static void Local()
        {
            Pipes.Flush(); // expect: NC2004
        }
    }
}
