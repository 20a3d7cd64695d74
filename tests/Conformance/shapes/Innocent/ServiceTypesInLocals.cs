// Types, factories and instances in locals that are own or the core's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Check : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        var service = typeof(IMoveCheck);
        services.AddSingleton(service, typeof(Check));
        Func<IServiceProvider, IOfficeClock> factory = _ => new OfficeClock();
        services.AddSingleton(factory);
        services.AddSingleton(implementationType: typeof(OfficeClock), serviceType: typeof(IOfficeClock));
        services.AddSingleton(new OfficeClock() as IOfficeClock);
    }
}
