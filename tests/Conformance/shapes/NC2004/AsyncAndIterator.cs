// Uses in bodies that become state machines stay with their method.
// core: ../../cores/Kiban.cs
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Machines
{
    public static async Task<string> Wait()
    {
        await Task.Yield();
        var context = Platform.Current();
        await Task.Yield();
        return context.Name; // expect: NC2004
    }

    public static IEnumerable<int> Count()
    {
        yield return Pipes.Counter; // expect: NC2004
    }
}
