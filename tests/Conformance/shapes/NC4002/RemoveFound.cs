// The descriptor is found by its service type, then removed.
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
        services.Remove(services.First(d => d.ServiceType == typeof(IOfficeClock))); // expect: NC4002
        var single = services.SingleOrDefault(d => d.ServiceType == typeof(IResidentRepository));
        if (single != null)
            services.Remove(single); // expect: NC4002
        var last = services.LastOrDefault(d => typeof(IOfficeClock) == d.ServiceType && d.Lifetime == ServiceLifetime.Singleton);
        services.Remove(last!); // expect: NC4002
        var equal = services.FirstOrDefault(d => d.ServiceType.Equals(typeof(IOfficeClock)));
        services.Remove(equal!); // expect: NC4002
        services.Remove(services.Where(d => d.ServiceType == typeof(IOfficeClock)).Single()); // expect: NC4002
        services.Remove(services.First(d => d is { ServiceType: var type } && type == typeof(System.TimeProvider)));
        services.Remove(services.First(d => d.ServiceType == typeof(System.TimeProvider)));
    }
}
