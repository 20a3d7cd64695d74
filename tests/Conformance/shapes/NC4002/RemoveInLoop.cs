// A loop removes what a test finds.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        foreach (var descriptor in services.Where(d => d.ServiceType == typeof(IOfficeClock)).ToList())
            services.Remove(descriptor); // expect: NC4002
        foreach (var descriptor in services.ToArray())
        {
            if (descriptor.ServiceType == typeof(IResidentRepository))
                services.Remove(descriptor); // expect: NC4002
        }

        foreach (var descriptor in services.Where(d => d.ServiceType == typeof(System.TimeProvider)).ToList())
            services.Remove(descriptor);
    }
}
