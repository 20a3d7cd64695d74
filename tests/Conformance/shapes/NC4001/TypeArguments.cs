// The same with Type arguments.
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
        services.AddSingleton(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        services.AddTransient(typeof(IOfficeClock), _ => new AcmeClock()); // expect: NC4001
        services.AddSingleton(typeof(IOfficeClock), new AcmeClock()); // expect: NC4001
    }
}
