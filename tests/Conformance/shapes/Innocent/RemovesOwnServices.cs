// Own services and those of the framework may be taken out.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using System;
using System.Collections.Generic;
using System.Linq;
using Acme.Desks;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll<IDesk>();
        services.RemoveAll(typeof(IDesk));
        services.RemoveAll<IMoveCheck>();
        services.RemoveAll<ILoggerFactory>();
        services.Remove(services.First(d => d.ServiceType == typeof(IDesk)));
        foreach (var descriptor in services.Where(d => d.ServiceType == typeof(IHostedService) && d.ImplementationType == typeof(Watch)).ToList())
            services.Remove(descriptor);
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(IDesk))
                services.RemoveAt(i);
        }

        var fresh = new ServiceCollection();
        fresh.Clear();
        var types = new List<Type> { typeof(IOfficeClock) };
        types.Remove(typeof(IOfficeClock));
        types.RemoveAll(t => t == typeof(IOfficeClock));
    }
}

public sealed class Watch;
