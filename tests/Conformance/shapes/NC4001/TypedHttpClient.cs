// A typed client registers its type as the service, too.
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
        services.AddHttpClient<IOfficeClock, AcmeClock>(); // expect: NC4001
        services.AddHttpClient<IOfficeClock, AcmeClock>("clock", client => client.BaseAddress = new Uri("https://clock.example")); // expect: NC4001
        services.AddHttpClient("clock").AddTypedClient<IOfficeClock, AcmeClock>(); // expect: NC4001
        services.AddHttpClient<IOfficeClock, OfficeClock>();
        services.AddHttpClient<AcmeClock>();
    }
}
