// The types are found by their full names.
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
        var service = Type.GetType("Juki.Services.IOfficeClock, Juki", throwOnError: true);
        services.AddSingleton(service, typeof(AcmeClock)); // expect: NC4001
        services.AddSingleton(typeof(OfficeClock).Assembly.GetType("Juki.Services.IOfficeClock"), typeof(AcmeClock)); // expect: NC4001
        services.AddSingleton(service, typeof(OfficeClock));
        services.AddSingleton(Type.GetType("Acme.Clocks.AcmeClock, Acme"), typeof(AcmeClock));
    }
}
