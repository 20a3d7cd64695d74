// Initializers run in constructors the compiler writes.
// core: ../../cores/Kiban.cs
using System;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public class Initialized
{
    private static readonly int Start = Pipes.Counter; // expect: NC2004

    private readonly Func<string> name = () => Platform.Mode; // expect: NC2004

    public string Build { get; } = Platform.Build; // expect: NC2004

    public int Total => Start + name().Length;
}
