// One test or another admits the package's service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IAcmeClock;

public static class Startup
{
    public static void InLoop(IServiceCollection s)
    {
        foreach (var d in s.ToList())
        {
            if (d.ServiceType == typeof(IAcmeClock) || d.ServiceType == typeof(IOfficeClock))
                s.Remove(d); // expect: NC4002
        }
    }

    public static void Negated(IServiceCollection s)
    {
        foreach (var d in s.ToList())
        {
            if (d.ServiceType != typeof(IAcmeClock) && d.ServiceType != typeof(IOfficeClock))
                continue;
            s.Remove(d); // expect: NC4002
        }
    }

    public static void InPredicate(IServiceCollection s) => s.Remove(s.First(d => // expect: NC4002
    {
        if (d.ServiceType == typeof(IAcmeClock) || d.ServiceType == typeof(IOfficeClock))
            return true;
        return false;
    }));

    public static void Noted(IServiceCollection s)
    {
        foreach (var d in s.ToList())
        {
            if (d.ServiceType != typeof(IOfficeClock))
                Console.WriteLine(d);
            if (d.ServiceType == typeof(IAcmeClock) || d.ServiceType == typeof(IDisposable))
                s.Remove(d);
        }
    }

    public static void Spared(IServiceCollection s)
    {
        foreach (var d in s.ToList())
        {
            if (d.ServiceType == typeof(IOfficeClock) || d.Lifetime == ServiceLifetime.Scoped)
                continue;
            if (d.ServiceType == typeof(IAcmeClock))
                s.Remove(d);
        }
    }

    public static void Both(IServiceCollection s)
    {
        foreach (var d in s.ToList())
        {
            if (d.ServiceType == typeof(IOfficeClock))
                Console.WriteLine(d);
            else if (d.Lifetime == ServiceLifetime.Scoped || d.ServiceType == typeof(IAcmeClock))
                s.Remove(d);
        }
    }
}
