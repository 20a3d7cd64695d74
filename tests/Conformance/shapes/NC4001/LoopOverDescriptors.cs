// A loop registers what an array holds: one finding at the call in the loop.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    private static readonly ServiceDescriptor[] Own = { ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>() };

    public static void Configure(IServiceCollection services)
    {
        foreach (var descriptor in Own)
            services.Add(descriptor); // expect: NC4001
        foreach (var descriptor in new[] { ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>() })
            services.Add(descriptor);
        for (var i = 0; i < Own.Length; i++)
            services.Insert(0, Own[i]); // expect: NC4001
    }
}
