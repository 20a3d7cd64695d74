// The service type, the factory, the implementation type wait in locals of the same method.
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
        var service = typeof(IOfficeClock);
        var implementation = typeof(AcmeClock);
        services.AddSingleton(service, implementation); // expect: NC4001
        Func<IServiceProvider, IOfficeClock> factory = _ => new AcmeClock();
        services.AddSingleton(factory); // expect: NC4001
    }
}
