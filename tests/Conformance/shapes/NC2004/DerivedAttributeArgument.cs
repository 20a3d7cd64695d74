// An array of types as an attribute argument, and a generic restricted type in it.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Scheduled
{
    [Scheduled(typeof(PipeBox<int>))] // expect: NC2004
    public static void First()
    {
    }

    [Scheduled(typeof(PipeContext[]))] // expect: NC2004
    public static void Second()
    {
    }

    [Scheduled(typeof(Session))]
    public static void Third()
    {
    }
}
