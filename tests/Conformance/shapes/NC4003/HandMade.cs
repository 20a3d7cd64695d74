// By hand: the factory asks for the package's service and wraps it.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<OfficeClock>();
        services.AddSingleton<IOfficeClock>(provider => new TimedClock(provider.GetRequiredService<OfficeClock>())); // expect: NC4003
        services.AddScoped<IOfficeClock>(provider => // expect: NC4003
        {
            var inner = provider.GetService<OfficeClock>();
            return new TimedClock(inner!);
        });
        services.AddTransient<IOfficeClock>(Wrapped); // expect: NC4003
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.CreateInstance<TimedClock>(provider, provider.GetRequiredService<OfficeClock>())); // expect: NC4003
        services.AddSingleton<IOfficeClock>(provider => new TimedClock(provider.GetRequiredKeyedService<IOfficeClock>("core"))); // expect: NC4003
        services.AddSingleton<IOfficeClock>(new TimedClock(new OfficeClock())); // expect: NC4003
        services.AddSingleton(typeof(IOfficeClock), provider => new TimedClock((IOfficeClock)provider.GetRequiredService(typeof(OfficeClock)))); // expect: NC4003
        services.Replace(ServiceDescriptor.Singleton<IOfficeClock>(provider => new TimedClock(ActivatorUtilities.CreateInstance<OfficeClock>(provider)))); // expect: NC4003
        services.AddSingleton<IOfficeClock>(provider => provider.GetRequiredService<OfficeClock>());
    }

    private static TimedClock Wrapped(IServiceProvider provider)
    {
        var inner = provider.GetRequiredService<OfficeClock>();
        return new TimedClock(inner);
    }
}
