// Every expression of a nested one counts for itself.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class NestedExpressions
{
    public static string Run() => Pipes.Open(Platform.Mode).Name; // expect: NC2004, NC2004, NC2004

    public static string Text() => $"{Pipes.Name} {Platform.Version}"; // expect: NC2004

    public static bool Both() => Pipes.Counter > 0 && Platform.Mode.Length > 0; // expect: NC2004, NC2004
}
