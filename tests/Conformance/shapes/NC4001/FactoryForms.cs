// Factories that cast, that choose, that let the container create.
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
    public static void Configure(IServiceCollection services, bool night)
    {
        services.AddSingleton<IOfficeClock>(_ => (IOfficeClock)new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.CreateInstance<AcmeClock>(provider)); // expect: NC4001
        services.AddSingleton<IOfficeClock>(provider => provider.GetRequiredService<AcmeClock>()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(provider => // expect: NC4001
        {
            if (night)
                return new AcmeClock();
            return provider.GetRequiredService<OfficeClock>();
        });
    }
}
