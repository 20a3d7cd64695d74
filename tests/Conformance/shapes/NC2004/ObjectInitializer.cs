// Creation and each member that an initializer sets.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Initializers
{
    public static object Create() => new PipeContext // expect: NC2004
    {
        Name = "x", // expect: NC2004
        Parent = null, // expect: NC2004
    };

    public static void Using()
    {
        using (new PipeContext()) // expect: NC2004
        {
        }
    }
}
