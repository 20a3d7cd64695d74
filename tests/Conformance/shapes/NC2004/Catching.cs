// Catching and throwing a restricted exception.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Guard
{
    public static void Run(System.Action action)
    {
        try
        {
            action();
        }
        catch (PipeException) // expect: NC2004
        {
            throw new PipeException(); // expect: NC2004
        }
    }
}
