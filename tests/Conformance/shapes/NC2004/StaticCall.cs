// One expression is one finding, at the member: the type's name before it is not a second one.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Maintenance
{
    public static void Run()
    {
        Pipes.Flush(); // expect: NC2004
        Kiban.Plumbing.Pipes.Flush(); // expect: NC2004
        Platform.Restart(); // expect: NC2004
    }
}
