// The cache of options written and emptied.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Reset(IOptionsMonitorCache<FilingOptions> cache, IOptionsMonitorCache<DeskOptions> desks)
{
    public void Run()
    {
        cache.TryRemove("night"); // expect: NC4005
        cache.TryAdd("night", new FilingOptions { Days = 1 }); // expect: NC4005
        cache.Clear(); // expect: NC4005
        cache.GetOrAdd("night", () => new FilingOptions { Days = 1 }); // expect: NC4005
        desks.Clear();
        new OptionsCache<FilingOptions>().Clear();
    }
}
