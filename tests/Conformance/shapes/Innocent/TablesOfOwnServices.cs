// A table of own services and of the package's with its own implementations.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using System;
using System.Collections.Generic;
using Acme.Desks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    private static readonly (Type Service, Type Implementation)[] Table =
    {
        (typeof(IDesk), typeof(Desk)),
        (typeof(IOfficeClock), typeof(OfficeClock)),
        (typeof(IResidentRepository), typeof(ResidentRepository)),
    };

    private static readonly Dictionary<Type, Type> ByService = new() { [typeof(IDesk)] = typeof(CountedDesk), [typeof(IOfficeClock)] = typeof(OfficeClock) };

    public static void Configure(IServiceCollection services)
    {
        foreach (var (service, implementation) in Table)
            services.AddScoped(service, implementation);
        foreach (var pair in ByService)
            services.AddSingleton(pair.Key, pair.Value);
        foreach (var desk in new[] { typeof(Desk), typeof(CountedDesk) })
            services.AddTransient(typeof(IDesk), desk);
    }
}
