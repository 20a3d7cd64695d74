// By hand: what was registered before is found, created and wrapped.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using System.Linq;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void ByType(IServiceCollection services)
    {
        var old = services.Last(d => d.ServiceType == typeof(IOfficeClock));
        services.Add(new ServiceDescriptor(typeof(IOfficeClock), provider => new TimedClock((IOfficeClock)ActivatorUtilities.CreateInstance(provider, old.ImplementationType!)), old.Lifetime)); // expect: NC4003
    }

    public static void ByFactory(IServiceCollection services)
    {
        var old = services.Last(d => d.ServiceType == typeof(IOfficeClock));
        services.Remove(old); // expect: NC4002
        services.AddSingleton<IOfficeClock>(provider => new TimedClock((IOfficeClock)old.ImplementationFactory!(provider))); // expect: NC4003
    }

    public static void ByPosition(IServiceCollection services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            var old = services[i];
            if (old.ServiceType == typeof(IOfficeClock))
                services[i] = ServiceDescriptor.Describe(typeof(IOfficeClock), provider => new TimedClock((IOfficeClock)ActivatorUtilities.CreateInstance(provider, old.ImplementationType!)), old.Lifetime); // expect: NC4003
        }
    }
}
