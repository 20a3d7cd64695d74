// An exception filter, and a restricted exception without a variable.
// core: ../../cores/Kiban.cs
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Filters
{
    public static int Run(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (PipeException e) when (e.Message.Length > 3) // expect: NC2004
        {
            return 1;
        }
    }
}
