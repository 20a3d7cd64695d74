// Local functions and lambdas register what they are given.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        Own<IOfficeClock, AcmeClock>(); // expect: NC4001
        Own<IOfficeClock, OfficeClock>();
        Action<Type> add = implementation => services.AddScoped(typeof(IOfficeClock), implementation); // expect: NC4001 any type may come
        add(typeof(AcmeClock));
        Action<Type, Type> put = (service, implementation) => services.AddScoped(service, implementation);
        put(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        put(typeof(IOfficeClock), typeof(OfficeClock));

        void Own<TService, TImplementation>()
            where TService : class
            where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();
    }
}
