// The registering method is not called here but handed on: its delegate registers wherever it is called.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public interface IAcmeService;

public sealed class AcmeService : IAcmeService;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        Func<IServiceCollection, IServiceCollection> add = ServiceCollectionServiceExtensions.AddSingleton<IOfficeClock, AcmeClock>; // expect: NC4001
        add(services);
        Run(services.AddScoped<IOfficeClock, AcmeClock>); // expect: NC4001
        Action<IServiceCollection> tryAdd = ServiceCollectionDescriptorExtensions.TryAddTransient<IOfficeClock, AcmeClock>; // expect: NC4001
        tryAdd(services);
        Func<IOfficeClock, IServiceCollection> instance = services.AddSingleton; // expect: NC4001 what comes is not known
        instance(new AcmeClock());
    }

    public static void Free(IServiceCollection services)
    {
        Func<IServiceCollection, IServiceCollection> add = ServiceCollectionServiceExtensions.AddSingleton<IOfficeClock, OfficeClock>;
        add(services);
        Run(services.AddScoped<IAcmeService, AcmeService>);
        Run(services.AddScoped<OfficeClock>);
        Run(services.RemoveAll<IAcmeService>);
    }

    private static void Run(Func<IServiceCollection> register) => register();
}
