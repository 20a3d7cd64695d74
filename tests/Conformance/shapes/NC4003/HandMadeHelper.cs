// A helper of the vendor's own decorates what its callers name.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Decorating
{
    public static void DecorateOwn<TService, TInner>(this IServiceCollection services, Func<TService, TService> wrap)
        where TService : class
        where TInner : class, TService => services.AddSingleton<TService>(provider => wrap(provider.GetRequiredService<TInner>()));
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.DecorateOwn<IOfficeClock, OfficeClock>(inner => new TimedClock(inner)); // expect: NC4003
        services.DecorateOwn<IOfficeClock, OfficeClock>(inner => inner);
    }
}
