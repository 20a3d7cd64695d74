// Looking at what is registered changes nothing.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using System;
using System.Linq;
using Acme.Desks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        if (services.Any(d => d.ServiceType == typeof(IOfficeClock)))
            services.AddSingleton<IDesk, Desk>();
        var clock = services.FirstOrDefault(d => d.ServiceType == typeof(IOfficeClock));
        if (clock is null)
            throw new InvalidOperationException("the package is not registered");
        var count = services.Count(d => d.ImplementationType == typeof(OfficeClock));
        if (!services.Contains(clock) || services.IndexOf(clock) < 0 || count == 0)
            return;
        foreach (var descriptor in services.Where(d => d.ServiceType == typeof(IOfficeClock)).ToList())
            Console.WriteLine(descriptor.Lifetime);
    }
}
