// Predicates that choose the core's service, said in other ways.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    private static bool IsClock(ServiceDescriptor d) => d.ServiceType == typeof(IOfficeClock);

    public static void Called(IServiceCollection s)
    {
        foreach (var d in s.Where(x => IsClock(x)).ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void DoublyNegated(IServiceCollection s)
    {
        foreach (var d in s.Where(x => !(x.ServiceType != typeof(IOfficeClock))).ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void Returning(IServiceCollection s)
    {
        foreach (var d in s.Where(x => { if (x.ServiceType != typeof(IOfficeClock)) return false; return x.Lifetime == ServiceLifetime.Singleton; }).ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void Either(IServiceCollection s)
    {
        foreach (var d in s.Where(x => x.ServiceType == typeof(IOfficeClock) || x.ServiceType == typeof(IDisposable)).ToList())
            s.Remove(d); // expect: NC4002
    }
}
