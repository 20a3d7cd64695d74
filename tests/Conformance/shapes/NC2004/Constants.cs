// Constants, enum members, default values and nameof are folded: only the source tells.
// core: ../../cores/Kiban.cs
using System.ComponentModel;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Folded
{
    public static string Root() => Pipes.Root; // expect: NC2004 source

    public static int Retries(int times = Platform.MaximumRetries) => times; // expect: NC2004 source

    public static int Mode() => (int)PipeMode.Fast; // expect: NC2004 source

    public static string Name() => nameof(PipeContext); // expect: NC2004 source

    public static string Member() => nameof(Platform.Restart); // expect: NC2004 source

    [DefaultValue(Pipes.Root)] // expect: NC2004 source
    public static string Path { get; set; } = "";
}
