// What is kept is named, what is removed is something else.
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
        foreach (var descriptor in services.Where(d => d.ServiceType != typeof(IOfficeClock) && d.ServiceType == typeof(IDesk)).ToList())
            services.Remove(descriptor);
        for (var i = services.Count - 1; i >= 0; i--)
        {
            var descriptor = services[i];
            if (descriptor.ServiceType == typeof(IOfficeClock))
                continue;
            if (descriptor.ServiceType == typeof(IDesk))
                services.RemoveAt(i);
        }

        foreach (var descriptor in services.ToArray())
        {
            if (descriptor.ServiceType == typeof(IOfficeClock))
                Console.WriteLine(descriptor);
            else if (descriptor.ServiceType == typeof(IDesk))
                services.Remove(descriptor);
        }
    }
}
