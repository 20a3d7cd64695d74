// A loop registers each of several types as the same service.
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
    public static void Configure(IServiceCollection services)
    {
        foreach (var implementation in new[] { typeof(OfficeClock), typeof(AcmeClock) })
            services.AddScoped(typeof(IOfficeClock), implementation); // expect: NC4001
        foreach (var service in new[] { typeof(AcmeClock), typeof(IOfficeClock) })
            services.AddSingleton(service, typeof(AcmeClock)); // expect: NC4001
        foreach (var implementation in new[] { typeof(OfficeClock) })
            services.AddScoped(typeof(IOfficeClock), implementation);
    }
}
