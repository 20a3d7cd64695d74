// A restricted attribute on the assembly, on a return value, on a type parameter, on an accessor.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

[assembly: Pipe] // expect: NC2004

namespace Acme.Platforms;

public class Places<[Pipe] T> // expect: NC2004
{
    public int Value
    {
        [Pipe] // expect: NC2004
        get;
    }

    [return: Pipe] // expect: NC2004
    public int Run() => 1;
}
