// Read and written by one name is one.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Compound
{
    public static void Run()
    {
        Pipes.Counter++; // expect: NC2004, NC2005
        Pipes.Counter += 2; // expect: NC2004, NC2005
        Platform.Mode += "x"; // expect: NC2004, NC2005
        var context = Platform.Current();
        context.Name += "y"; // expect: NC2004
        context.Parent ??= Platform.Current(); // expect: NC2004
    }
}
