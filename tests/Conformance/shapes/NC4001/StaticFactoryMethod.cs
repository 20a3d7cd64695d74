// The factory is a method group or a local function that returns the vendor's class.
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
        services.AddSingleton<IOfficeClock>(Create); // expect: NC4001
        services.AddScoped<IOfficeClock>(Local); // expect: NC4001

        static AcmeClock Local(IServiceProvider provider) => new();
    }

    private static AcmeClock Create(IServiceProvider provider) => new();
}
