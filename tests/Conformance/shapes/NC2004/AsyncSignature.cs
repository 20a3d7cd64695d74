// Async methods and iterators over a restricted type: the signature names it once, builders and machines are the compiler's.
// core: ../../cores/Kiban.cs
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Machines
{
    public static async Task<PipeContext> Wait() // expect: NC2004
    {
        await Task.Yield();
        return Platform.Current();
    }

    public static IEnumerable<PipeContext> All() // expect: NC2004
    {
        foreach (var context in Platform.Contexts())
            yield return context;
    }
}
