// A restricted member called by its simple name in a class that inherits it.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public sealed class NamedTask : Kiban.Plumbing.PipeBase // expect: NC1001, NC2004
{
    public void Run() => Pump(); // expect: NC2004

    public System.Action Later() => Pump; // expect: NC2004
}
