// The service type is inferred from a cast.
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
        services.AddSingleton(_ => (IOfficeClock)new AcmeClock()); // expect: NC4001
        services.AddSingleton(new AcmeClock() as IOfficeClock); // expect: NC4001
        services.AddSingleton(new AcmeClock());
    }
}
