// Taking out and putting in are two.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll<IOfficeClock>(); // expect: NC4002
        services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        services.RemoveAll<IOfficeClock>().AddScoped<IOfficeClock, AcmeClock>(); // expect: NC4002, NC4001
        services.RemoveAll<IOfficeClock>().AddScoped<IOfficeClock, OfficeClock>(); // expect: NC4002
    }
}
