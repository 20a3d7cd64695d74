// Scrutor: the vendor's class stands before the package's service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Decorate<IOfficeClock, TimedClock>(); // expect: NC4003
        services.Decorate(typeof(IOfficeClock), typeof(TimedClock)); // expect: NC4003
        services.Decorate<IOfficeClock, TimedClock>(out var decorated); // expect: NC4003
        if (services.TryDecorate<IOfficeClock, TimedClock>()) // expect: NC4003
            return;
        services.TryDecorate(typeof(IOfficeClock), typeof(TimedClock)); // expect: NC4003
    }
}
