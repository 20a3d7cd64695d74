// A factory that makes the vendor's implementation, and an instance of it.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddScoped<IOfficeClock>(_ => new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock, AcmeClock>(_ => new AcmeClock()); // expect: NC4001
        services.AddTransient<IOfficeClock>(provider => // expect: NC4001
        {
            var clock = new AcmeClock();
            return clock;
        });
    }
}
