// Takes out its own services and keeps the core's; registers what a caller's generic helper is told to be the core's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void NotThis(IServiceCollection s)
    {
        foreach (var d in s.Where(d => !(d.ServiceType == typeof(IOfficeClock))).ToList())
            s.Remove(d);
    }

    public static void NotEqual(IServiceCollection s)
    {
        foreach (var d in s.Where(d => !d.ServiceType.Equals(typeof(IOfficeClock))).ToArray())
            s.Remove(d);
    }

    public static void NeitherAndOwn(IServiceCollection s)
    {
        foreach (var d in s.Where(x => !(x.ServiceType == typeof(IOfficeClock)) && x.Lifetime == ServiceLifetime.Scoped).ToArray())
            s.Remove(d);
    }

    public static void Returning(IServiceCollection s)
    {
        foreach (var d in s.Where(x => { if (x.ServiceType == typeof(IOfficeClock)) return false; return x.Lifetime == ServiceLifetime.Scoped; }).ToArray())
            s.Remove(d);
    }

    public static void Chosen(IServiceCollection s)
    {
        foreach (var d in s.Where(x => x.ServiceType == typeof(IOfficeClock) ? false : x.Lifetime == ServiceLifetime.Scoped).ToArray())
            s.Remove(d);
    }

    public static void InLocal(IServiceCollection s)
    {
        foreach (var d in s.Where(x => { bool core = x.ServiceType == typeof(IOfficeClock); return !core && x.IsKeyedService; }).ToArray())
            s.Remove(d);
    }

    public static void AgainstFalse(IServiceCollection s)
    {
        foreach (var d in s.Where(x => (x.ServiceType == typeof(IOfficeClock)) is false).ToArray())
            s.Remove(d);
    }

    public static void Skipped(IServiceCollection s)
    {
        foreach (var d in s.SkipWhile(x => x.ServiceType == typeof(IOfficeClock)).ToArray())
            s.Remove(d);
    }

    private static void Lazily<T>(IServiceCollection s, Func<T> make)
        where T : class
    {
        var lazy = new Lazy<T>(make);
        s.AddSingleton<T>(p => lazy.Value);
    }

    private static void Once<T>(IServiceCollection s, Func<IServiceProvider, T> make)
        where T : class
    {
        T kept = null!;
        s.AddSingleton(p => kept ??= make(p));
    }

    public static void Forward(IServiceCollection s)
    {
        Lazily<IOfficeClock>(s, () => s.BuildServiceProvider().GetRequiredService<IOfficeClock>());
        Once(s, p => p.GetRequiredService<IOfficeClock>());
    }
}
