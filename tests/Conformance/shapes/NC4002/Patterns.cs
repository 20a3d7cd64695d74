// Which services are taken out is said by patterns, by sets of types and by what is assignable.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Collections.Generic;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IAcmeClock;

public static class Startup
{
    private static readonly HashSet<Type> Unwanted = [typeof(IOfficeClock), typeof(IDisposable)];
    private static readonly HashSet<Type> Own = new() { typeof(IAcmeClock) };

    public static void Property(IServiceCollection s) => s.Remove(s.First(d => d is { ServiceType.FullName: "Juki.Services.IOfficeClock" })); // expect: NC4002

    public static void Nested(IServiceCollection s) => s.Remove(s.First(d => d is { Lifetime: ServiceLifetime.Singleton, ServiceType: { FullName: "Juki.Services.IOfficeClock" } })); // expect: NC4002

    public static void Variable(IServiceCollection s) => s.Remove(s.First(d => d is { ServiceType: var type } && type == typeof(IOfficeClock))); // expect: NC4002

    public static void Typed(IServiceCollection s) => s.Remove(s.First(d => d is { ServiceType: Type type } && type == typeof(IOfficeClock))); // expect: NC4002

    public static void EitherName(IServiceCollection s)
    {
        foreach (var d in s.Where(x => x.ServiceType.FullName is "Acme.IClock" or "Juki.Services.IOfficeClock").ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void Guarded(IServiceCollection s)
    {
        for (var i = s.Count - 1; i >= 0; i--)
        {
            if (s[i] is { ServiceType.FullName: "Juki.Services.IOfficeClock" })
                s.RemoveAt(i); // expect: NC4002
        }
    }

    public static void InSet(IServiceCollection s)
    {
        foreach (var d in s.Where(x => Unwanted.Contains(x.ServiceType)).ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void InArray(IServiceCollection s)
    {
        var unwanted = new[] { typeof(IOfficeClock) };
        for (var i = s.Count - 1; i >= 0; i--)
        {
            if (Enumerable.Contains(unwanted, s[i].ServiceType))
                s.RemoveAt(i); // expect: NC4002
        }
    }

    public static void Assignable(IServiceCollection s)
    {
        foreach (var d in s.Where(x => typeof(IOfficeClock).IsAssignableFrom(x.ServiceType)).ToList())
            s.Remove(d); // expect: NC4002
        foreach (var d in s.Where(x => x.ServiceType.IsAssignableTo(typeof(IOfficeClock))).ToList())
            s.Remove(d); // expect: NC4002
    }

    public static void Free(IServiceCollection s)
    {
        s.Remove(s.First(d => d is { ServiceType.FullName: "Acme.Hosting.IAcmeClock" }));
        s.Remove(s.First(d => d is { ServiceType: var type } && type == typeof(IAcmeClock)));
        s.Remove(s.First(d => d is not { ServiceType.FullName: "Juki.Services.IOfficeClock" } && d.ServiceType == typeof(IAcmeClock)));
        foreach (var d in s.Where(x => x.ServiceType.FullName is not "Juki.Services.IOfficeClock" and not "Acme.IClock").ToList())
            s.Remove(d);
        foreach (var d in s.Where(x => Own.Contains(x.ServiceType)).ToList())
            s.Remove(d);
        foreach (var d in s.Where(x => !Unwanted.Contains(x.ServiceType) && x.ServiceType == typeof(IAcmeClock)).ToList())
            s.Remove(d);
        foreach (var d in s.Where(x => typeof(IAcmeClock).IsAssignableFrom(x.ServiceType) && !typeof(IOfficeClock).IsAssignableFrom(x.ServiceType)).ToList())
            s.Remove(d);
    }
}
