// A handed-out value lives in a state machine and in a closure.
// core: ../../cores/Kiban.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban;

namespace Acme.Platforms;

public static class Machines
{
    public static async Task Wait()
    {
        var context = Platform.Current();
        await Task.Yield();
        Platform.Use(context);
    }

    public static IEnumerable<int> Count()
    {
        var context = Platform.Current();
        yield return 1;
        Platform.Use(context);
    }

    public static Action Later()
    {
        var context = Platform.Current();
        return () => Platform.Use(context);
    }
}
