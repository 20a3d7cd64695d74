// A loop over positions removes what a test finds.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(IOfficeClock))
                services.RemoveAt(i); // expect: NC4002
        }

        for (var i = services.Count - 1; i >= 0; i--)
        {
            var descriptor = services[i];
            if (descriptor.ServiceType != typeof(IResidentRepository))
                continue;
            services.RemoveAt(i); // expect: NC4002
        }

        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(System.TimeProvider))
                services.RemoveAt(i);
        }
    }
}
