// Restricted names in strings, in attributes as text, in own members.
// core: ../../cores/Kiban.cs
using System;
using Kiban;

namespace Acme.Platforms;

[Obsolete("use Kiban.Plumbing.Pipes.Flush")]
public sealed class Texts
{
    public string Restart => "Restart";

    public string Mode { get; set; } = "Kiban.Plumbing.PipeContext";

    public void Flush() => Console.WriteLine(Mode + Restart + Platform.Version);
}
