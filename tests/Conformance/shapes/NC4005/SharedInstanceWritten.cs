// Options that everybody shares, written through what hands them out.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Filing;

public sealed class Hurry(IOptions<FilingOptions> options, IOptionsMonitor<FilingOptions> monitor, IOptionsSnapshot<FilingOptions> snapshot)
{
    public void Run()
    {
        options.Value.Days = 1; // expect: NC4005
        monitor.CurrentValue.Strict = false; // expect: NC4005
        monitor.Get("night").Days = 1; // expect: NC4005
        snapshot.Value.Days = 1; // expect: NC4005
        var shared = options.Value;
        shared.Address = ""; // expect: NC4005
    }
}
