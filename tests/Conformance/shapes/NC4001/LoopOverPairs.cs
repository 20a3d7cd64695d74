// A table of services and implementations, registered in a loop.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed record Pair(Type Service, Type Implementation);

public static class Startup
{
    private static readonly Pair[] Table = { new(typeof(AcmeClock), typeof(AcmeClock)), new(typeof(IOfficeClock), typeof(AcmeClock)) };

    public static void Configure(IServiceCollection services)
    {
        foreach (var (service, implementation) in new[] { (typeof(IOfficeClock), typeof(AcmeClock)) })
            services.AddSingleton(service, implementation); // expect: NC4001
        foreach (var pair in Table)
            services.AddSingleton(pair.Service, pair.Implementation); // expect: NC4001
        foreach (var (service, implementation) in new[] { (typeof(IOfficeClock), typeof(OfficeClock)) })
            services.AddSingleton(service, implementation);
    }
}
