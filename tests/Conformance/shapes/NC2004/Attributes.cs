// A restricted attribute, and a restricted type as an argument of a free one.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

[Pipe] // expect: NC2004
public sealed class Pump
{
    [Scheduled(typeof(PipeContext))] // expect: NC2004
    public void Run([Pipe] int pressure) // expect: NC2004
    {
    }
}
