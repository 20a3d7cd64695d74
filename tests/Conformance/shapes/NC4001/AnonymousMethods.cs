// Factories as static lambdas and anonymous methods, keyed by object.
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

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IOfficeClock>(static _ => new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(delegate (IServiceProvider provider) { return new AcmeClock(); }); // expect: NC4001
        services.AddKeyedSingleton(typeof(IOfficeClock), "night", (_, _) => new AcmeClock()); // expect: NC4001
        services.TryAddSingleton<IOfficeClock>(new AcmeClock()); // expect: NC4001
    }
}
