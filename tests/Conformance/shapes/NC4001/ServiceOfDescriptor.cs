// The service is that of a descriptor that was looked for: found, it is registered anew, for what it was found by.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs, ../../parts/TimedClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
// expect-in ../../parts/TimedClock.cs: NC1002
using System.Linq;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public interface IAcmeClock;

public sealed class AcmeOwnClock : IAcmeClock;

public static class Startup
{
    public static void InItsPlace(IServiceCollection services)
    {
        var old = services.First(d => d.ServiceType == typeof(IOfficeClock));
        services[services.IndexOf(old)] = ServiceDescriptor.Singleton(old.ServiceType, typeof(AcmeClock)); // expect: NC4001
    }

    public static void Replaced(IServiceCollection services)
    {
        if (services.LastOrDefault(d => d.ServiceType == typeof(IOfficeClock)) is { } old)
            services.Replace(new ServiceDescriptor(old.ServiceType, typeof(AcmeClock), old.Lifetime)); // expect: NC4001
    }

    public static void Wrapped(IServiceCollection services)
    {
        var old = services.Single(d => d.ServiceType == typeof(IOfficeClock));
        services.Add(ServiceDescriptor.Describe(old.ServiceType, p => new TimedClock((IOfficeClock)old.ImplementationFactory!(p)), old.Lifetime)); // expect: NC4003
    }

    public static void InLoop(IServiceCollection services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (services[i].ServiceType == typeof(IOfficeClock))
                services[i] = new ServiceDescriptor(services[i].ServiceType, typeof(AcmeClock), services[i].Lifetime); // expect: NC4001
        }
    }

    public static void OtherLifetime(IServiceCollection services)
    {
        var old = services.First(d => d.ServiceType == typeof(IOfficeClock));
        services.Replace(new ServiceDescriptor(old.ServiceType, old.ImplementationType!, ServiceLifetime.Scoped));
        services.Replace(new ServiceDescriptor(old.ServiceType, p => old.ImplementationFactory!(p), ServiceLifetime.Scoped));
        services.Replace(new ServiceDescriptor(old.ServiceType, typeof(OfficeClock), ServiceLifetime.Scoped));
    }

    public static void Own(IServiceCollection services)
    {
        var old = services.First(d => d.ServiceType == typeof(IAcmeClock));
        services[services.IndexOf(old)] = ServiceDescriptor.Singleton(old.ServiceType, typeof(AcmeOwnClock));
        foreach (var d in services.Where(d => d.ServiceType != typeof(IOfficeClock)).ToList())
            services.Add(new ServiceDescriptor(d.ServiceType, typeof(AcmeOwnClock), d.Lifetime));
    }
}
