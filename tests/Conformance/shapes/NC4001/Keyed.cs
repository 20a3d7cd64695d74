// Keyed registrations in their forms.
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
        services.AddKeyedSingleton<IOfficeClock, AcmeClock>("night"); // expect: NC4001
        services.AddKeyedScoped<IOfficeClock>("night", (_, _) => new AcmeClock()); // expect: NC4001
        services.AddKeyedTransient(typeof(IOfficeClock), "night", typeof(AcmeClock)); // expect: NC4001
        services.AddKeyedSingleton<IOfficeClock>("day", new AcmeClock()); // expect: NC4001
    }
}
