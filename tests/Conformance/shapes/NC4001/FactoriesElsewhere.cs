// The factory waits in a field, comes from a method, or is handed in.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Startup
{
    private static readonly Func<IServiceProvider, IOfficeClock> Own = _ => new AcmeClock();
    private static readonly Func<IServiceProvider, IOfficeClock> OfTheCore = _ => new OfficeClock();

    public void Configure(IServiceCollection services)
    {
        services.AddSingleton(Own); // expect: NC4001
        services.AddSingleton(Make()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(_ => Create()); // expect: NC4001
        Register(services, _ => new AcmeClock()); // expect: NC4001
        services.AddSingleton(OfTheCore);
        Register(services, _ => new OfficeClock());
    }

    private static void Register(IServiceCollection services, Func<IServiceProvider, IOfficeClock> factory) => services.AddScoped(factory);

    private static Func<IServiceProvider, IOfficeClock> Make() => _ => new AcmeClock();

    private static IOfficeClock Create() => new AcmeClock();
}
