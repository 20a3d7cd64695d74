// The descriptor is found by the package's own implementation.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Remove(services.First(d => d.ImplementationType == typeof(OfficeClock))); // expect: NC4002
        var both = services.First(d => d.ServiceType == typeof(IResidentRepository) && d.ImplementationType == typeof(ResidentRepository));
        services.Remove(both); // expect: NC4002
        services.Remove(services.First(d => d.ImplementationType == typeof(Startup)));
    }
}
